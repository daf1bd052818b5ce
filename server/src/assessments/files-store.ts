import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { Which } from "./store.ts";

/** A file that was brought to an assessment, as it is kept. */
export interface BroughtFile {
  id: string;
  /** The sheet that it was brought to; null of a scan. */
  sheet: string | null;
  name: string;
  type: string;
  digest: string;
  size: string;
  taken: string | null;
  place: string | null;
  added_at: Date;
}

interface Brought extends Which {
  sheet: string | null;
  name: string;
  type: string;
  digest: string;
  taken: string | null;
  place: string | null;
}

/** Adds a file to an assessment, whose bytes are there; its id. */
export async function addBrought(
  transaction: Transaction,
  { organisation, assessment, ...file }: Brought,
): Promise<string> {
  const values = { organisation_id: organisation, assessment_id: assessment, ...file };
  const added = query.insertInto("assessment_file").values(values).returning("id");
  const [row] = await run(transaction, added);
  if (!row) throw new Error("a file was brought to an assessment and is not there");
  return row.id;
}

/** Whether the scan of a result with these bytes is there already. */
export async function isScanned(
  transaction: Transaction,
  { organisation, assessment, digest }: Which & { digest: string },
): Promise<boolean> {
  const found = query
    .selectFrom("assessment_file")
    .select("id")
    .where("organisation_id", "=", organisation)
    .where("assessment_id", "=", assessment)
    .where("sheet", "is", null)
    .where("digest", "=", digest)
    .limit(1);
  return (await run(transaction, found)).length > 0;
}

/** Files that were brought to an assessment: those with these ids, and all that were brought to these sheets. */
export async function listBrought(
  transaction: Transaction,
  { organisation, assessment, ids, sheets }: Which & { ids: readonly string[]; sheets: readonly string[] },
): Promise<BroughtFile[]> {
  const found = query
    .selectFrom("assessment_file")
    .innerJoin("file_content", (join) =>
      join
        .onRef("file_content.organisation_id", "=", "assessment_file.organisation_id")
        .onRef("file_content.digest", "=", "assessment_file.digest"),
    )
    .select(["id", "sheet", "name", "type", "assessment_file.digest", "size"])
    .select(["taken", "place", "added_at"])
    .where("assessment_file.organisation_id", "=", organisation)
    .where("assessment_id", "=", assessment)
    .where(sql<boolean>`(id = any(${[...ids]}::uuid[]) or sheet = any(${[...sheets]}::uuid[]))`)
    .orderBy("added_at")
    .orderBy("id");
  return await run(transaction, found);
}
