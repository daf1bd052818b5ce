import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { digestTable } from "../backup/copy-table.ts";
import { type Manifest, tableFile } from "../backup/manifest.ts";
import { differs } from "../backup/problems.ts";
import { listTables, type Owner, writeAsText } from "../backup/store.ts";
import { copyIn, empty, loosen, setSequences, tighten, whole } from "./store.ts";

/** Loads a backup's rows into a database of the same schema, and compares them with what the backup says of them. */
export async function load(
  owner: Owner,
  { folder, manifest }: { folder: string; manifest: Manifest },
): Promise<Result<undefined>> {
  await writeAsText(owner);
  return await whole<Result<undefined>>(owner, async () => {
    const bonds = await loosen(owner);
    await empty(owner, await listTables(owner));
    for (const table of manifest.tables) {
      const file = createReadStream(join(folder, tableFile(table.name)));
      await pipeline(file, createGunzip(), copyIn(owner, table));
    }
    await setSequences(owner, manifest.sequences);
    await tighten(owner, bonds);
    const problems = await compare(owner, manifest);
    return problems.length > 0 ? refuse(problems) : succeed(undefined);
  });
}

/** Every table, row by row in the order of its key: none differs, none is missing, none is there beside. */
async function compare(owner: Owner, { tables }: Manifest): Promise<Problem[]> {
  const problems: Problem[] = [];
  const there = await listTables(owner);
  for (const table of there) {
    const said = tables.find(({ name }) => name === table.name);
    const found = await digestTable(owner, table);
    if (said?.rows !== found.rows || said.content !== found.content) problems.push(differs(table.name));
  }
  const unknown = tables.filter(({ name }) => !there.some((table) => table.name === name));
  return [...problems, ...unknown.map(({ name }) => differs(name))];
}
