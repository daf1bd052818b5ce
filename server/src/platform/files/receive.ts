import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { INCOMING, pathOf } from "./places.ts";
import type { Received } from "./store-of-files.ts";
import { syncFolders } from "./sync-folders.ts";

const OURS_ALONE = 0o700;

/** Takes a stream in beside the place where it will lie; nothing of it is left where it is too large or breaks off. */
export async function receive(
  root: string,
  { source, largest }: { source: Readable; largest: number },
): Promise<Received | undefined> {
  await mkdir(join(root, INCOMING), { recursive: true, mode: OURS_ALONE });
  const path = join(root, INCOMING, randomUUID());
  const handle = await open(path, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR, 0o600);
  try {
    const written = await write({ source, largest, handle });
    if (written) return received({ root, path, handle, ...written });
  } catch (fault) {
    await forget({ path, handle });
    source.resume();
    throw fault;
  }
  await forget({ path, handle });
  source.resume();
  return undefined;
}

/** The source is asked for more only when what it gave is written, so that memory stays flat. */
async function write(of: {
  source: Readable;
  largest: number;
  handle: FileHandle;
}): Promise<{ digest: string; size: number } | undefined> {
  const { source, largest, handle } = of;
  const hash = createHash("sha256");
  let size = 0;
  // The source of an upload is a connection, which must stay to carry the refusal: what is left of it is let go by.
  for await (const chunk of source.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > largest) return undefined;
    hash.update(bytes);
    await handle.writeFile(bytes);
  }
  await handle.sync();
  return { digest: hash.digest("hex"), size };
}

type Open = { path: string; handle: FileHandle };

function received(of: Open & { root: string; digest: string; size: number }): Received {
  const { root, digest, size, handle, path } = of;
  let done = false;
  return {
    digest,
    size,
    async read(at, length) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    },
    async keep(area) {
      const place = pathOf(root, { area, digest });
      done = true;
      await handle.close();
      await mkdir(dirname(place), { recursive: true, mode: OURS_ALONE });
      // Over what is there already: it is the same, and old no more.
      await rename(path, place);
      await syncFolders(dirname(place), root);
    },
    async discard() {
      if (!done) await forget({ path, handle });
      done = true;
    },
  };
}

async function forget({ path, handle }: Open): Promise<void> {
  await handle.close();
  await rm(path, { force: true });
}
