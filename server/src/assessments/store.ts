import type { Insertable, Updateable } from "kysely";
import { sql } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { prepare, query, run } from "../platform/db/queries.ts";
import type { ActionRow, NewActionRow } from "./stored-action.ts";

/** One assessment, of one station. */
export interface Which {
  organisation: string;
  assessment: string;
}

const COLUMNS = [
  ...(["seq", "id", "type", "at", "day", "person_id", "actor_organisation_id", "post", "system"] as const),
  ...(["sheet", "line", "body"] as const),
];
const log = query.selectFrom("assessment_action").select(COLUMNS);

const findForRead = prepare<Which, Head>({ name: "assessment-head", write: (which) => headOf(which) });
const findForWrite = prepare<Which, Head>({ name: "assessment-lock", write: (which) => headOf(which).forUpdate() });

/** An assessment as its head has it; nothing where there is none within reach. Locked, nobody else acts on it meanwhile. */
export async function findHead(transaction: Transaction, { lock, ...which }: Which & { lock: boolean }) {
  return (await (lock ? findForWrite : findForRead)(transaction, which))[0];
}

/** A head without whose and which it is. */
export type Head = Omit<Tables["assessment"], "organisation_id" | "id" | "seq"> & { seq: number };

function headOf({ organisation, assessment }: Which) {
  return query
    .selectFrom("assessment")
    .select(["purpose", "standard", "edition_hash", "reading", "valid_from", "valid_until", "authority_id", "seq"])
    .select(["phase", "phase_since", "stage", "waits_until", "todos_until", "returned", "conclusion"])
    .select(["points", "band", "vetoed"])
    .where("organisation_id", "=", organisation)
    .where("id", "=", assessment);
}

const summary = prepare<Which & { seq: number }, ActionRow>({
  name: "assessment-summary",
  write: ({ organisation, assessment, seq }) =>
    log
      .where("organisation_id", "=", organisation)
      .where("assessment_id", "=", assessment)
      .where("sheet", "is", null)
      .where("seq", "<=", seq)
      .orderBy("seq"),
});

/** All of a log up to an action, but what is written on sheets. */
export async function listSummary(transaction: Transaction, of: Which & { seq: number }): Promise<ActionRow[]> {
  return await summary(transaction, of);
}

const latest = log
  .distinctOn(["sheet", "type", "line"])
  .where("sheet", "is not", null)
  .orderBy("sheet")
  .orderBy("type")
  .orderBy("line")
  .orderBy("seq", "desc");

const latestOfAll = prepare<Which & { seq: number }, ActionRow>({
  name: "assessment-latest",
  write: ({ organisation, assessment, seq }) =>
    latest.where("organisation_id", "=", organisation).where("assessment_id", "=", assessment).where("seq", "<=", seq),
});

const latestOfSheet = prepare<Which & { seq: number; sheet: string }, ActionRow>({
  name: "assessment-latest-of-sheet",
  write: ({ organisation, assessment, seq, sheet }) =>
    latest
      .where("organisation_id", "=", organisation)
      .where("assessment_id", "=", assessment)
      .where("sheet", "=", sheet)
      .where("seq", "<=", seq),
});

/** What was written last of each line and check, up to an action: on all sheets, or on one. */
export async function listLatest(
  transaction: Transaction,
  { sheet, ...of }: Which & { seq: number; sheet: string | undefined },
): Promise<ActionRow[]> {
  if (sheet === undefined) return await latestOfAll(transaction, of);
  return await latestOfSheet(transaction, { ...of, sheet });
}

/** Begins an assessment: its head, and who sees it beside the station. */
export async function addAssessment(
  transaction: Transaction,
  { head, parties }: { head: Insertable<Tables["assessment"]>; parties: readonly string[] },
): Promise<void> {
  await run(transaction, query.insertInto("assessment").values(head));
  if (parties.length === 0) return;
  const { organisation_id, id: assessment_id } = head;
  const rows = parties.map((party_id) => ({ organisation_id, assessment_id, party_id }));
  await run(transaction, query.insertInto("assessment_party").values(rows));
}

const NEW = ["organisation_id", "assessment_id", "seq", "id", "type", "at", "day", "sheet", "line", "body"] as const;
const add = prepare<{ rows: string }, never>({
  name: "assessment-acts",
  write: ({ rows }) => {
    const given = sql<Pick<Tables["assessment_action"], (typeof NEW)[number]>>`jsonb_populate_recordset(
      null::assessment_action, ${rows}::jsonb)`.as<"given">(sql.ref("given"));
    return query
      .insertInto("assessment_action")
      .columns([...NEW])
      .expression(query.selectFrom(given).select([...NEW]));
  },
});

/** Adds actions to a log: one statement, however many they are. */
export async function addActions(
  transaction: Transaction,
  { rows, organisation, assessment }: Which & { rows: readonly NewActionRow[] },
): Promise<void> {
  const whose = { organisation_id: organisation, assessment_id: assessment };
  await add(transaction, { rows: JSON.stringify(rows.map((row) => ({ ...whose, ...row }))) });
}

const written = prepare<Which & { sheet: string; ids: readonly string[] }, ActionRow>({
  name: "assessment-written",
  write: ({ organisation, assessment, sheet, ids }) =>
    log
      .where("organisation_id", "=", organisation)
      .where("assessment_id", "=", assessment)
      .where("sheet", "=", sheet)
      .where(sql<boolean>`id = any(${ids}::uuid[])`),
});

/** Some of what was written on a sheet, also what was replaced since. */
export async function listWritten(
  transaction: Transaction,
  of: Which & { sheet: string; ids: readonly string[] },
): Promise<ActionRow[]> {
  return of.ids.length === 0 ? [] : await written(transaction, of);
}

/** Writes what a head caches of its log. */
export async function changeHead(
  transaction: Transaction,
  { organisation, assessment, ...head }: Which & Updateable<Tables["assessment"]>,
): Promise<void> {
  const changed = query
    .updateTable("assessment")
    .set(head)
    .where("organisation_id", "=", organisation)
    .where("id", "=", assessment);
  await run(transaction, changed);
}

/** What those are called who acted in an assessment or were named for it. */
export async function listPeople(transaction: Transaction, { organisation, assessment }: Which) {
  const called = sql<{ id: string; name: string }>`people_of_assessment(${organisation}, ${assessment})`;
  return await run(transaction, query.selectFrom(called.as<"called">(sql.ref("called"))).select(["id", "name"]));
}

/** What the station of an assessment is called, where it lies, and the same of those it reported to. */
export async function listPlaces(transaction: Transaction, { organisation, assessment }: Which) {
  const places = sql<{ id: string; name: string; region: string | null }>`places_of_assessment(
    ${organisation}, ${assessment})`;
  const listed = query.selectFrom(places.as<"places">(sql.ref("places"))).select(["id", "name", "region"]);
  return await run(transaction, listed);
}

/** The assessments whose todos held until before a day. */
export async function listOutdated(transaction: Transaction, day: string): Promise<Which[]> {
  const listed = query
    .selectFrom("assessment")
    .select(["organisation_id as organisation", "id as assessment"])
    .where("todos_until", "<", day)
    .orderBy("organisation_id")
    .orderBy("id");
  return await run(transaction, listed);
}
