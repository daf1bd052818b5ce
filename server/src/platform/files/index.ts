export { detectBytes } from "./detect.ts";
export { openLocalStore, readLocalStore } from "./local-store.ts";
export { INCOMING } from "./places.ts";
export { makePreview } from "./preview.ts";
export { readPhoto } from "./read-photo.ts";
export type { FileStore, Kept, Received } from "./store-of-files.ts";
export { syncFolders } from "./sync-folders.ts";
