import type { Insertable } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { insertMany, query, run } from "../platform/db/queries.ts";
import type { ProjectedTodo } from "./project.ts";
import type { ActionRow, NewActionRow } from "./stored-action.ts";

/** Who acted: given only where a log is entered that others made. */
type By = Pick<ActionRow, "person_id" | "actor_organisation_id" | "post" | "system">;

/** A whole log as rows, with what is kept beside it. */
export interface EnteredLog {
  head: Insertable<Tables["assessment"]>;
  parties: readonly string[];
  todos: readonly ProjectedTodo[];
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
}

/** Whether there is an assessment of this id, of whichever station. */
export async function hasAssessment(transaction: Transaction, id: string): Promise<boolean> {
  const found = query.selectFrom("assessment").select("id").where("id", "=", id).limit(1);
  return (await run(transaction, found)).length > 0;
}
