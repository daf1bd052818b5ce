import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Two pages: `/` for signing in and whatever is public, `/office` for officials at work. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    // Government offices run Chromium 92. Syntax is lowered to it; built-ins and :has() are not (see too-new.test.ts).
    target: "chrome92",
    cssTarget: "chrome92",
    outDir: "dist",
    emptyOutDir: true,
    manifest: true,
    // No data: addresses and no inline scripts: the content security policy allows neither.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["index.html", "office.html"].map((page) => `${import.meta.dirname}/${page}`) },
  },
  server: { proxy: { "/api": "http://127.0.0.1:4180" } },
});
