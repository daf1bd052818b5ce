import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { Head, Which } from "./store.ts";
import type { ActionRow } from "./stored-action.ts";

/** Every assessment there is. */
export async function listAll(transaction: Transaction): Promise<Which[]> {
  const all = query
    .selectFrom("assessment")
    .select(["organisation_id as organisation", "id as assessment"])
    .orderBy("organisation_id")
    .orderBy("id");
  return await run(transaction, all);
}

/** A todo as JSON has it. */
export interface CachedTodo {
  n: number;
  action: string;
  person_id: string | null;
  office_id: string;
  posts: string[];
  since: string;
  until: string | null;
  sheet: string | null;
  stage: string | null;
}

/** What is told of an objection, as JSON has it. */
export interface CachedObjection {
  receipt: string;
  received_at: string;
  answered_at: string | null;
}

/** Of a page: whose it is, its address, and the names of the day on which it was made. */
const NOT_OF_THE_LOG = "{organisation_id,assessment_id,token,station_name,authority_name}";

/** A head with what is kept beside it, at one moment: a server may go on meanwhile. */
export async function getCached(transaction: Transaction, { organisation, assessment }: Which) {
  const todos = sql<CachedTodo[]>`coalesce((
    select jsonb_agg(to_jsonb(todo) - 'organisation_id' - 'assessment_id' order by todo.n) from assessment_todo todo
    where todo.organisation_id = assessment.organisation_id and todo.assessment_id = assessment.id), '[]')`;
  const parties = sql<string[]>`array(select party.party_id::text from assessment_party party
    where party.organisation_id = assessment.organisation_id and party.assessment_id = assessment.id
    order by party.party_id)`;
  const snapshots = sql<string[]>`array(select kept.hash from assessment_snapshot kept
    where kept.organisation_id = assessment.organisation_id and kept.assessment_id = assessment.id
    order by kept.hash)`;
  const page = sql<unknown>`(select to_jsonb(page) - ${sql.lit(NOT_OF_THE_LOG)}::text[] from assessment_public page
    where page.organisation_id = assessment.organisation_id and page.assessment_id = assessment.id)`;
  const objections = sql<CachedObjection[]>`coalesce((
    select jsonb_agg(to_jsonb(told) - 'organisation_id' - 'assessment_id' order by told.receipt)
    from assessment_objection told
    where told.organisation_id = assessment.organisation_id and told.assessment_id = assessment.id), '[]')`;
  const cached = query
    .selectFrom("assessment")
    .selectAll()
    .select([todos.as("todos"), parties.as("parties"), snapshots.as("snapshots")])
    .select([page.as("page"), objections.as("objections")])
    .where("organisation_id", "=", organisation)
    .where("id", "=", assessment);
  const [row] = await run(transaction, cached);
  if (!row) throw new Error(`the assessment ${assessment} is gone`);
  const { todos: waiting, parties: seenBy, organisation_id: _, id: __, ...more } = row;
  const { snapshots: kept, page: shown, objections: told, ...head } = more;
  return { head: head as Head, todos: waiting, parties: seenBy, snapshots: kept, page: shown, objections: told };
}

/** All of a log up to an action, with everything that was ever written on its sheets. */
export async function listLog(
  transaction: Transaction,
  { organisation, assessment, seq }: Which & { seq: number },
): Promise<ActionRow[]> {
  const log = query
    .selectFrom("assessment_action")
    .selectAll()
    .where("organisation_id", "=", organisation)
    .where("assessment_id", "=", assessment)
    .where("seq", "<=", seq)
    .orderBy("seq");
  return await run(transaction, log);
}
