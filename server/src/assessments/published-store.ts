import type { PublicResult, Snapshot } from "@jianheng/domain/assessments";
import type { Insertable } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { ProjectedPage } from "./project-published.ts";
import type { Which } from "./store.ts";

/** What people and places were called when a snapshot was kept. */
export interface KeptNames {
  people: readonly { id: string; name: string }[];
  places: readonly { id: string; name: string; region: string | null }[];
}

/** Keeps what was published or closed with; it is written once. */
export async function addSnapshot(
  transaction: Transaction,
  row: Insertable<Tables["assessment_snapshot"]>,
): Promise<void> {
  const added = query
    .insertInto("assessment_snapshot")
    .values(row)
    .onConflict((there) => there.doNothing());
  await run(transaction, added);
}

/** What was published or closed with, under its hash, with the names that were kept beside it. */
export async function findSnapshot(transaction: Transaction, of: Which & { hash: string }) {
  const found = query
    .selectFrom("assessment_snapshot")
    .select(["content", "names"])
    .where("organisation_id", "=", of.organisation)
    .where("assessment_id", "=", of.assessment)
    .where("hash", "=", of.hash);
  const [row] = await run(transaction, found);
  return row && { content: JSON.parse(row.content) as Snapshot, names: row.names as unknown as KeptNames };
}

/** The hash of a snapshot that begins so; nothing where none does, or several do. */
export async function findWhole(
  transaction: Transaction,
  { organisation, assessment, begins }: Which & { begins: string },
): Promise<string | undefined> {
  const found = query
    .selectFrom("assessment_snapshot")
    .select("hash")
    .where("organisation_id", "=", organisation)
    .where("assessment_id", "=", assessment)
    .where((of) => of(of.fn("left", ["hash", of.val(begins.length)]), "=", begins.toLowerCase()))
    .limit(2);
  const [first, second] = await run(transaction, found);
  return second ? undefined : first?.hash;
}

/** Makes the page of a result. */
export async function addPage(transaction: Transaction, row: Insertable<Tables["assessment_public"]>): Promise<void> {
  await run(transaction, query.insertInto("assessment_public").values(row));
}

/** Writes a page anew; whose it is and its address stay. */
export async function changePage(
  transaction: Transaction,
  { organisation, assessment, ...page }: Which & ProjectedPage,
): Promise<void> {
  const changed = query
    .updateTable("assessment_public")
    .set({ ...page, content: JSON.stringify(page.content) })
    .where("organisation_id", "=", organisation)
    .where("assessment_id", "=", assessment);
  await run(transaction, changed);
}

/** Takes a page away: the decision has fallen. */
export async function removePage(transaction: Transaction, { organisation, assessment }: Which): Promise<void> {
  const removed = query
    .deleteFrom("assessment_public")
    .where("organisation_id", "=", organisation)
    .where("assessment_id", "=", assessment);
  await run(transaction, removed);
}

/** The address of the page of a result. */
export async function findToken(transaction: Transaction, { organisation, assessment }: Which): Promise<string | null> {
  const found = query
    .selectFrom("assessment_public")
    .select("token")
    .where("organisation_id", "=", organisation)
    .where("assessment_id", "=", assessment);
  return (await run(transaction, found))[0]?.token ?? null;
}

/** The page that an address leads to, once its publicity has begun. */
export async function findPage(transaction: Transaction, { token, day }: { token: string; day: string }) {
  const found = query
    .selectFrom("assessment_public")
    .select(["organisation_id as organisation", "assessment_id as assessment"])
    .select(["content", "station_name as station", "authority_name as authority"])
    .where("token", "=", token)
    .where("shown_from", "<=", day);
  const [row] = await run(transaction, found);
  return row && { ...row, content: row.content as PublicResult };
}
