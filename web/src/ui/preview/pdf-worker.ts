import "pdfjs-dist/legacy/build/pdf.worker.mjs";

// A file of our own, so that the build lowers its syntax to the browsers of offices, as it does that of the pages.
