import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { pdfData } from "./pdf-data.ts";

/** Two pages: `/` for signing in and whatever is public, `/office` for officials at work. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), pdfData(), compressed()],
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
  // The worker that reads a PDF fetches its readers of images when a page has such an image.
  worker: { format: "es" },
  server: { proxy: { "/api": "http://127.0.0.1:4180" } },
});

/** Writes each file of text compressed beside itself, once: the server sends the form that a browser takes. */
function compressed(): Plugin {
  return {
    name: "compressed",
    writeBundle({ dir = "" }, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (!/\.(js|css|svg)$/.test(name)) continue;
        const bytes = Buffer.from(file.type === "chunk" ? file.code : file.source);
        writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes));
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(bytes));
      }
    },
  };
}
