import {
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
  version,
} from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a PDF may need besides itself, laid there by the build (`pdf-data.ts`). */
const DATA = `/assets/pdfjs-${version}/`;
/** Sharper than that is seen by nobody, and a canvas larger than that is drawn by no old machine. */
const SHARPEST = 2;
const MOST_PIXELS = 16_000_000;

/** A PDF that can be drawn. */
export interface Pdf {
  pages: number;
  /** Draws a page so that it is `width` wide; answers a way to break off and a promise of the end. */
  draw(of: { page: number; canvas: HTMLCanvasElement; width: number }): { drawn: Promise<void>; stop: () => void };
  close(): void;
}

/**
 * Opens a PDF in a worker of its own. Scripts in it are not run, nothing that it names is fetched, and no WebAssembly
 * is used: the content security policy allows none.
 */
export async function openPdf(bytes: Blob): Promise<Pdf> {
  const thread = new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module" });
  const failed = new Promise<never>((_, fail) => {
    thread.onerror = () => fail(new Error("the worker that reads a PDF did not start"));
  });
  const worker = PDFWorker.create({ port: thread, verbosity: VerbosityLevel.ERRORS });
  const task = getDocument({
    data: new Uint8Array(await bytes.arrayBuffer()),
    worker,
    cMapUrl: `${DATA}cmaps/`,
    standardFontDataUrl: `${DATA}standard_fonts/`,
    wasmUrl: `${DATA}wasm/`,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy();
      thread.terminate();
    });
  };
  try {
    const document = await Promise.race([task.promise, failed]);
    return { pages: document.numPages, draw: (of) => draw(document, of), close };
  } catch (fault) {
    close();
    throw fault;
  }
}

function draw(
  document: PDFDocumentProxy,
  { page, canvas, width }: Parameters<Pdf["draw"]>[0],
): ReturnType<Pdf["draw"]> {
  let stopped = false;
  let cancel = () => {};
  const work = async () => {
    const content = await document.getPage(page);
    if (stopped) return;
    const plain = content.getViewport({ scale: 1 });
    const wanted = (width / plain.width) * Math.min(devicePixelRatio, SHARPEST);
    const most = Math.sqrt(MOST_PIXELS / (plain.width * plain.height));
    const viewport = content.getViewport({ scale: Math.min(wanted, most) });
    canvas.width = Math.ceil(viewport.width);
    canvas.height = Math.ceil(viewport.height);
    const drawing = content.render({ canvas, viewport });
    cancel = () => drawing.cancel();
    await drawing.promise;
  };
  return {
    drawn: work(),
    stop() {
      stopped = true;
      cancel();
    },
  };
}
