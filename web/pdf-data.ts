import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const LIBRARY = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
/** Maps of Chinese characters, stand-ins for fonts that a PDF doesn't bring, and readers of scanned images. */
const FOLDERS: readonly (readonly [folder: string, files: RegExp])[] = [
  ["cmaps", /^LICENSE|[.]bcmap$/],
  ["standard_fonts", /^LICENSE|[.](pfb|ttf)$/],
  // As JavaScript and not as WebAssembly, which the content security policy doesn't allow.
  ["wasm", /^LICENSE_(JBIG2|OPENJPEG|PDFJS_JBIG2|PDFJS_OPENJPEG)$|_nowasm_fallback[.]js$/],
];

/** Lays what pdf.js fetches while it draws beside our own files, under its version: such a file never changes. */
export function pdfData(): Plugin {
  const { version } = JSON.parse(readFileSync(join(LIBRARY, "package.json"), "utf8")) as { version: string };
  return {
    name: "pdf-data",
    apply: "build",
    generateBundle() {
      for (const [folder, files] of FOLDERS) {
        for (const name of readdirSync(join(LIBRARY, folder)).filter((one) => files.test(one))) {
          const source = readFileSync(join(LIBRARY, folder, name));
          this.emitFile({ type: "asset", fileName: `assets/pdfjs-${version}/${folder}/${name}`, source });
        }
      }
    },
  };
}
