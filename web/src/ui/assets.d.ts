/** Styles are imported for their effect. */
declare module "*.css";
/** The worker that reads a PDF. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
