import { type Insertable, sql } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { insertMany, query, run } from "../platform/db/queries.ts";
import type { ProjectedTodo } from "./project.ts";
import type { ProjectedMessage } from "./project-messages.ts";
import type { ActionRow, NewActionRow } from "./stored-action.ts";

/** Who acted: given only where a log is entered that others made. */
type By = Pick<ActionRow, "person_id" | "actor_organisation_id" | "post" | "system">;

type Own<Table extends keyof Tables> = Omit<Tables[Table], "organisation_id" | "assessment_id">;

/** What a log leaves for others than those who act, as rows. */
export interface EnteredPublished {
  snapshots: readonly Own<"assessment_snapshot">[];
  pages: readonly Own<"assessment_public">[];
  objections: readonly Own<"assessment_objection">[];
}

/** A whole log as rows, with what is kept beside it. */
export interface EnteredLog extends EnteredPublished {
  head: Insertable<Tables["assessment"]>;
  parties: readonly string[];
  todos: readonly ProjectedTodo[];
  messages: readonly ProjectedMessage[];
  rows: readonly (NewActionRow & By)[];
}

/** Adds assessments with their logs: one statement a table, however many they are. */
export async function addLogs(transaction: Transaction, logs: readonly EnteredLog[]): Promise<void> {
  const each = <Row>(rowsOf: (log: EnteredLog) => readonly Row[]) =>
    logs.flatMap((log) => {
      const whose = { organisation_id: log.head.organisation_id, assessment_id: log.head.id };
      return rowsOf(log).map((row) => ({ ...whose, ...row }));
    });
  await insertMany(transaction, { into: "assessment", rows: logs.map(({ head }) => head) });
  const parties = each((log) => log.parties.map((party_id) => ({ party_id })));
  await insertMany(transaction, { into: "assessment_party", rows: parties });
  await insertMany(transaction, { into: "assessment_action", rows: each(({ rows }) => rows) });
  await insertMany(transaction, { into: "assessment_todo", rows: each(({ todos }) => todos) });
  await insertMany(transaction, { into: "assessment_message", rows: each(({ messages }) => messages) });
  await insertMany(transaction, { into: "assessment_snapshot", rows: each(({ snapshots }) => snapshots) });
  await insertMany(transaction, { into: "assessment_public", rows: each(({ pages }) => pages) });
  await insertMany(transaction, { into: "assessment_objection", rows: each(({ objections }) => objections) });
}

/** What people are called by organisations, and organisations themselves. */
export interface Names {
  people: readonly { id: string; organisation: string; name: string }[];
  places: readonly { id: string; name: string; region: string | null }[];
}

/** What some people and organisations are called. */
export async function listNames(
  transaction: Transaction,
  of: { people: readonly string[]; places: readonly string[] },
): Promise<Names> {
  const people = query
    .selectFrom("registration")
    .select(["person_id as id", "organisation_id as organisation", "name"])
    .where(sql<boolean>`person_id = any(${of.people}::uuid[])`);
  const places = query
    .selectFrom("organisation")
    .select(["id", "name", "region_code as region"])
    .where(sql<boolean>`id = any(${of.places}::uuid[])`);
  return { people: await run(transaction, people), places: await run(transaction, places) };
}

/** Whether there is an assessment of this id, of whichever station. */
export async function hasAssessment(transaction: Transaction, id: string): Promise<boolean> {
  const found = query.selectFrom("assessment").select("id").where("id", "=", id).limit(1);
  return (await run(transaction, found)).length > 0;
}
