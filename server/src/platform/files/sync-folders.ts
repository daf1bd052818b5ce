import { open } from "node:fs/promises";
import { dirname } from "node:path";

/** Makes the names in `folder`, and in those above it up to `top`, outlive a power cut. */
export async function syncFolders(folder: string, top: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (folder !== top) await syncFolders(dirname(folder), top);
}
