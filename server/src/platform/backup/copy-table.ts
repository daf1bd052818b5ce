import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type Manifest, tableFile } from "./manifest.ts";
import { copyOut, type Owner, type Table } from "./store.ts";

type Copied = Manifest["tables"][number];

/** Packs the rows of a table into a file, as they come: none is held. The file is on disk when this comes back. */
export async function copyTable(owner: Owner, { table, folder }: { table: Table; folder: string }): Promise<Copied> {
  const [content, packed] = [digesting(), digesting()];
  const rows = copyOut(owner, table);
  const file = createWriteStream(join(folder, tableFile(table.name)), { flags: "wx", mode: 0o600, flush: true });
  await pipeline(rows, content.pass, createGzip(), packed.pass, file);
  const { name, columns } = table;
  return { name, columns, rows: rows.rowCount, content: content.digest(), packed: packed.digest() };
}

/** Rows and digest of what a table holds now. */
export async function digestTable(owner: Owner, table: Table): Promise<Pick<Copied, "rows" | "content">> {
  const content = digesting();
  const rows = copyOut(owner, table);
  await pipeline(rows, content.take);
  return { rows: rows.rowCount, content: content.digest() };
}

/** Takes the SHA-256 of what passes by. */
export function digesting() {
  const hash = createHash("sha256");
  return {
    async *pass(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const bytes of source) {
        hash.update(bytes);
        yield bytes;
      }
    },
    async take(source: AsyncIterable<Buffer>): Promise<void> {
      for await (const bytes of source) hash.update(bytes);
    },
    digest: () => hash.digest("hex"),
  };
}
