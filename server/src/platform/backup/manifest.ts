import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { contentHash, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { z } from "zod";
import { bentManifest, noBackup, otherFormat } from "./problems.ts";

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What a backup says of itself. */
const schema = z.strictObject({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  /** The version of the server that wrote it. */
  version: z.string(),
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })),
  tables: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z_]+\.[a-z_0-9]+$/),
      columns: z.string(),
      rows: z.number().int(),
      /** Of the rows as COPY writes them, in the order of the key; and of the packed file. */
      content: digest,
      packed: digest,
    }),
  ),
  sequences: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  /** The list of the files: how many, how large together, and the list's own digest. */
  files: z.strictObject({ count: z.number().int(), bytes: z.number().int(), list: digest, missing: z.number().int() }),
});

export type Manifest = z.infer<typeof schema>;

export const MANIFEST = "manifest.json";
export const FILE_LIST = "files.txt";
export const FILES = "files";

/** Where a table's rows lie within a backup. */
export function tableFile(name: string): string {
  return join("tables", `${name}.copy.gz`);
}

/** The text of a manifest, with a digest over all that it says. */
export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, digest: contentHash(manifest) }, null, 2)}\n`;
}

/** What the backup in this folder says of itself, to the last byte as it was written. */
export async function readManifest(folder: string): Promise<Result<Manifest>> {
  const text = await readFile(join(folder, MANIFEST), "utf8").catch(() => undefined);
  if (text === undefined) return refuse([noBackup(folder)]);
  const said = parse(text);
  if (typeof said !== "object" || said === null) return refuse([bentManifest(folder)]);
  const { digest: _, ...rest } = said as Record<string, unknown>;
  const { format } = rest;
  if (typeof format === "number" && format > 1) return refuse([otherFormat({ folder, format })]);
  const read = schema.safeParse(rest);
  return read.success && writeManifest(read.data) === text ? succeed(read.data) : refuse([bentManifest(folder)]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One file in the list of a backup. */
export interface Listed {
  area: string;
  digest: string;
  size: number;
}

export function writeFileList(files: readonly Listed[]): string {
  return files.map(({ area, digest: of, size }) => `${area} ${of} ${size}\n`).join("");
}

export function parseFileList(text: string): Listed[] {
  const lines = text.split("\n").slice(0, -1);
  return lines.map((line) => {
    const [area = "", of = "", size = ""] = line.split(" ");
    return { area, digest: of, size: Number(size) };
  });
}

export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
