import type { Declaration } from "@jianheng/domain/assessments";
import type { Day } from "@jianheng/domain/kernel";
import { sql } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { holdsOn, query, run } from "../platform/db/queries.ts";

/** Some people, and a station that they may be bound to. */
interface Between {
  station: string;
  people: readonly string[];
}

/** What is declared on a day between people and a station. */
export async function listDeclared(
  transaction: Transaction,
  { station, people, day }: Between & { day: Day },
): Promise<Declaration[]> {
  type Row = Pick<Tables["tie_declaration"], "id" | "person_id" | "relation" | "valid_from" | "valid_until">;
  const declared = sql<Row>`ties_declared(${station}, ${[...people]}::uuid[], ${day}::date)`;
  const listed = query
    .selectFrom(declared.as<"declared">(sql.ref("declared")))
    .select(["id", "person_id", "relation", "valid_from", "valid_until"]);
  return (await run(transaction, listed)).map(({ id, person_id: person, relation, valid_from, valid_until }) => {
    return { id, person, station, relation, from: valid_from, until: valid_until };
  });
}

/** Which of some people belong on a day to a body that the station belongs to, or to the station. */
export async function listShared(transaction: Transaction, { station, people, day }: Between & { day: Day }) {
  const shared = sql<{ person_id: string; body_id: string }>`bodies_shared(
    ${station}, ${[...people]}::uuid[], ${day}::date)`;
  const listed = query
    .selectFrom(shared.as<"shared">(sql.ref("shared")))
    .select(["person_id as person", "body_id as body"]);
  return await run(transaction, listed);
}

/** What some people are, were or will be appointed to at a station. */
export async function listAppointmentsAt(transaction: Transaction, { station, people }: Between) {
  const listed = query
    .selectFrom("appointment")
    .select(["person_id as person", "organisation_id as organisation", "post_code as post"])
    .select(["valid_from as from", "valid_until as until"])
    .where("organisation_id", "=", station)
    .where("person_id", "in", [...people])
    .orderBy("valid_from")
    .orderBy("id");
  return await run(transaction, listed);
}

/** Whether somebody holds a post in an organisation on a day. */
export async function holdsPost(
  transaction: Transaction,
  of: { organisation: string; person: string; post: string; day: Day },
): Promise<boolean> {
  const held = query
    .selectFrom("appointment")
    .select("id")
    .where("organisation_id", "=", of.organisation)
    .where("person_id", "=", of.person)
    .where("post_code", "=", of.post)
    .where("valid_from", "<=", of.day)
    .where((is) => is.or([is("valid_until", "is", null), is("valid_until", ">=", of.day)]));
  return (await run(transaction, held)).length > 0;
}

/** Which posts some people hold on a day in some organisations, as far as the actor sees them. */
export async function listHeld(
  transaction: Transaction,
  { offices, people, day }: { offices: readonly string[]; people: readonly string[]; day: Day },
) {
  if (people.length === 0) return [];
  const held = query
    .selectFrom("appointment")
    .select(["organisation_id as office", "person_id as person", "post_code as post"])
    .where("organisation_id", "in", [...offices])
    .where("person_id", "in", [...people])
    .where(holdsOn(day));
  return await run(transaction, held);
}
