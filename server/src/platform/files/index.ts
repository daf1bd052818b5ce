export { detectBytes } from "./detect.ts";
export { openLocalStore } from "./local-store.ts";
export { makePreview } from "./preview.ts";
export type { FileStore, Kept, Received } from "./store-of-files.ts";
