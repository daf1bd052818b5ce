import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { nameOf, query, run } from "../platform/db/queries.ts";
import type { Kept } from "../platform/files/index.ts";

/** Whoever adds a file shares this lock with all others who do, and whoever sweeps has it alone. */
const LOCK = 4_725_120;

/** Holds off the sweeping of content until the transaction ends. */
export async function holdContent(transaction: Transaction): Promise<void> {
  await run(transaction, query.selectNoFrom(sql`pg_advisory_xact_lock_shared(${LOCK})`.as("held")));
}

/** Holds off all who add files until the transaction ends. */
export async function holdContentAlone(transaction: Transaction): Promise<void> {
  await run(transaction, query.selectNoFrom(sql`pg_advisory_xact_lock(${LOCK})`.as("held")));
}

/** A file as its row has it, with the content that it names and who added it, as far as the actor sees him. */
export interface FileRow {
  id: string;
  name: string;
  type: string;
  digest: string;
  size: string;
  added_at: Date;
  person_id: string | null;
  person_name: string | null;
}

/** Says that an organisation has these bytes; those that it has already are not added again. */
export async function addContent(
  transaction: Transaction,
  { organisation, digest, size }: { organisation: string; digest: string; size: number },
): Promise<void> {
  const once = query
    .insertInto("file_content")
    .values({ organisation_id: organisation, digest, size: String(size) })
    .onConflict((conflict) => conflict.doNothing());
  await run(transaction, once);
}

/** Adds a file whose content is there; its id. */
export async function add(
  transaction: Transaction,
  { organisation, ...file }: { organisation: string; name: string; type: string; digest: string },
): Promise<string> {
  const added = query.insertInto("file").values({ organisation_id: organisation, ...file });
  const [row] = await run(transaction, added.returning("id"));
  if (!row) throw new Error("a file was added and is not there");
  return row.id;
}

function files() {
  return query
    .selectFrom("file")
    .innerJoin("file_content", (join) =>
      join
        .onRef("file_content.organisation_id", "=", "file.organisation_id")
        .onRef("file_content.digest", "=", "file.digest"),
    )
    .select(["file.id", "file.name", "type", "file.digest", "size", "added_at", "person_id"])
    .select(nameOf(sql.ref("file.person_id")).as("person_name"));
}

/** The file of this organisation with this id, if there is one. */
export async function find(
  transaction: Transaction,
  { organisation, id }: { organisation: string; id: string },
): Promise<FileRow | undefined> {
  const found = files().where("file.organisation_id", "=", organisation).where("file.id", "=", id);
  return (await run(transaction, found))[0];
}

/** Those of these files that the organisation has and the actor sees, the oldest first. */
export async function listNamed(
  transaction: Transaction,
  { organisation, ids }: { organisation: string; ids: readonly string[] },
): Promise<FileRow[]> {
  if (ids.length === 0) return [];
  const found = files()
    .where("file.organisation_id", "=", organisation)
    .where("file.id", "in", [...ids]);
  return await run(transaction, found.orderBy("added_at").orderBy("file.id"));
}

/** Where a page goes on: after the file that was last on the one before. */
export interface After {
  at: Date;
  id: string;
}

/** Files of an organisation, the newest first. */
export async function list(
  transaction: Transaction,
  { organisation, after, limit }: { organisation: string; after: After | undefined; limit: number },
): Promise<FileRow[]> {
  const all = files().where("file.organisation_id", "=", organisation);
  const rest = after ? all.where(sql<boolean>`(added_at, file.id) < (${after.at}, ${after.id}::uuid)`) : all;
  return await run(transaction, rest.orderBy("added_at", "desc").orderBy("file.id", "desc").limit(limit));
}

/** Those of `kept` that a row names. */
export async function findNamed(transaction: Transaction, kept: readonly Kept[]): Promise<Kept[]> {
  const areas = kept.map(({ area }) => area);
  const digests = kept.map(({ digest }) => digest);
  const named = query
    .selectFrom("file_content")
    .select(["organisation_id as area", "digest"])
    .where(sql<boolean>`(organisation_id, digest) in (select * from unnest(${areas}::uuid[], ${digests}::text[]))`);
  return await run(transaction, named);
}
