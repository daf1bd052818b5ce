import type { Day } from "@jianheng/domain/kernel";
import { type Insertable, sql } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { holdsOn, query, run } from "../platform/db/queries.ts";

/** Whether an organisation has a person on its books. */
export async function isRegistered(
  transaction: Transaction,
  { organisation, person }: { organisation: string; person: string },
): Promise<boolean> {
  const found = query
    .selectFrom("registration")
    .select("person_id")
    .where("organisation_id", "=", organisation)
    .where("person_id", "=", person);
  return (await run(transaction, found)).length > 0;
}

/** What kind of organisation it is, where the actor sees it. */
export async function findKind(transaction: Transaction, id: string) {
  const found = query.selectFrom("organisation").select("kind").where("id", "=", id);
  return (await run(transaction, found))[0]?.kind;
}

/** Whether the same tie of a person to a station is declared already, and not revoked, for a day of these. */
export async function isDeclared(
  transaction: Transaction,
  of: { organisation: string; person: string; station: string; relation: string; from: Day; until: Day | null },
): Promise<boolean> {
  const { organisation, person, station, relation, from, until } = of;
  const found = query
    .selectFrom("tie_declaration")
    .select("id")
    .where("organisation_id", "=", organisation)
    .where("person_id", "=", person)
    .where("station_id", "=", station)
    .where(sql<boolean>`relation::text = ${relation}`)
    .where("revoked_at", "is", null)
    .where(sql<boolean>`daterange(valid_from, valid_until, '[]') && daterange(${from}::date, ${until}::date, '[]')`)
    .limit(1);
  return (await run(transaction, found)).length > 0;
}

/** Adds a declaration. */
export async function addDeclaration(transaction: Transaction, row: Insertable<Tables["tie_declaration"]>) {
  await run(transaction, query.insertInto("tie_declaration").values(row));
}

/** A declaration that an office keeps. */
export async function findDeclaration(
  transaction: Transaction,
  { organisation, id }: { organisation: string; id: string },
) {
  const found = query
    .selectFrom("tie_declaration")
    .select(["person_id", "station_id", "relation", "valid_from", "valid_until", "revoked_at"])
    .where("organisation_id", "=", organisation)
    .where("id", "=", id);
  return (await run(transaction, found))[0];
}

/** Revokes a declaration; false where it was already, or is about the actor himself. */
export async function revokeDeclaration(
  transaction: Transaction,
  { organisation, id, by, at }: { organisation: string; id: string; by: string; at: Date },
): Promise<boolean> {
  const revoked = query
    .updateTable("tie_declaration")
    .set({ revoked_by: by, revoked_at: at })
    .where("organisation_id", "=", organisation)
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .returning("id");
  return (await run(transaction, revoked)).length > 0;
}

/** Enters the body that a person belongs to from a day on; the one before ends on the day before. */
export async function addHomeBody(
  transaction: Transaction,
  { row, before }: { row: Tables["home_body"]; before: Day },
): Promise<void> {
  const ended = query
    .updateTable("home_body")
    .set({ valid_until: before })
    .where("organisation_id", "=", row.organisation_id)
    .where("person_id", "=", row.person_id)
    .where("valid_until", "is", null)
    .where("valid_from", "<", row.valid_from);
  await run(transaction, ended);
  await run(transaction, query.insertInto("home_body").values(row));
}

/** Enters the body that a station belongs to from a day on; the one before ends on the day before. */
export async function addStationBody(
  transaction: Transaction,
  { row, before }: { row: Tables["station_body"]; before: Day },
): Promise<void> {
  const ended = query
    .updateTable("station_body")
    .set({ valid_until: before })
    .where("organisation_id", "=", row.organisation_id)
    .where("valid_until", "is", null)
    .where("valid_from", "<", row.valid_from);
  await run(transaction, ended);
  await run(transaction, query.insertInto("station_body").values(row));
}

/** Who holds one of some posts in any of some offices on a day, by name; one more than the limit. */
export async function listHolders(
  transaction: Transaction,
  of: {
    offices: readonly string[];
    posts: readonly string[];
    /** Whoever is left out. */
    without?: readonly string[];
    day: Day;
    search: string | undefined;
    after: [name: string, person: string, post: string] | undefined;
    limit: number;
  },
) {
  const { offices, posts, without = [], day, search, after, limit } = of;
  if (posts.length === 0) return [];
  let listed = query
    .selectFrom("appointment")
    .innerJoin("registration", (join) =>
      join
        .onRef("registration.organisation_id", "=", "appointment.organisation_id")
        .onRef("registration.person_id", "=", "appointment.person_id"),
    )
    .select(["appointment.person_id as person", "registration.name", "post_code as post"])
    .distinct()
    .where("appointment.organisation_id", "in", [...offices])
    .where("post_code", "in", [...posts])
    .where(holdsOn(day));
  if (without.length > 0) listed = listed.where("appointment.person_id", "not in", [...without]);
  if (search !== undefined) listed = listed.where(sql<boolean>`strpos(registration.name, ${search}) > 0`);
  if (after) {
    listed = listed.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("registration.name", "appointment.person_id", "post_code"), ">", tuple(...after)),
    );
  }
  const ordered = listed.orderBy("registration.name").orderBy("appointment.person_id").orderBy("post_code");
  return await run(transaction, ordered.limit(limit + 1));
}
