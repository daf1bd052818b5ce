import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { comesAfter, momentOf, nameOf, query, run } from "../platform/db/queries.ts";

interface Asked {
  organisation: string;
  limit: number;
}

/** What an office keeps of ties, of all its people or of one, the newest first; one more than the limit. */
export async function listDeclarations(
  transaction: Transaction,
  of: Asked & { person: string | undefined; after: [moment: string, id: string] | undefined },
) {
  const { organisation, person, after, limit } = of;
  const [at, id] = [sql.ref("made_at"), sql.ref("tie_declaration.id")];
  let listed = query
    .selectFrom("tie_declaration")
    .innerJoin("registration", (join) =>
      join
        .onRef("registration.organisation_id", "=", "tie_declaration.organisation_id")
        .onRef("registration.person_id", "=", "tie_declaration.person_id"),
    )
    .leftJoin("organisation as station", "station.id", "tie_declaration.station_id")
    .select(["tie_declaration.id", "tie_declaration.person_id as person", "registration.name"])
    .select(["station_id as station", "station.name as station_name", "relation", "valid_from", "valid_until"])
    .select(["made_at", nameOf(sql.ref("made_by")).as("made_by"), "revoked_at", momentOf(at).as("moment")])
    .where("tie_declaration.organisation_id", "=", organisation);
  if (person !== undefined) listed = listed.where("tie_declaration.person_id", "=", person);
  if (after) listed = listed.where(comesAfter({ at, id, place: after }));
  const ordered = listed.orderBy("made_at", "desc").orderBy("tie_declaration.id");
  return await run(transaction, ordered.limit(limit + 1));
}

/** A place in a list of bodies: since when, and which. */
export type Place = [from: string, id: string];

/** The bodies that people of an organisation belong to or have belonged to, what began last first. */
export async function listHomeBodies(transaction: Transaction, of: Asked & { after: Place | undefined }) {
  const { organisation, after, limit } = of;
  let listed = query
    .selectFrom("home_body")
    .innerJoin("registration", (join) =>
      join
        .onRef("registration.organisation_id", "=", "home_body.organisation_id")
        .onRef("registration.person_id", "=", "home_body.person_id"),
    )
    .leftJoin("organisation as body", "body.id", "home_body.body_id")
    .select(["home_body.id", "home_body.person_id as person", "registration.name"])
    .select(["body_id as body", "body.name as body_name", "valid_from", "valid_until"])
    .where("home_body.organisation_id", "=", organisation);
  if (after) listed = listed.where(begunBefore(after, "home_body.id"));
  return await run(
    transaction,
    listed
      .orderBy("valid_from", "desc")
      .orderBy("home_body.id")
      .limit(limit + 1),
  );
}

/** The bodies that a station belongs to or has belonged to, what began last first. */
export async function listStationBodies(transaction: Transaction, of: Asked & { after: Place | undefined }) {
  const { organisation, after, limit } = of;
  let listed = query
    .selectFrom("station_body")
    .leftJoin("organisation as body", "body.id", "station_body.body_id")
    .select(["station_body.id", "body_id as body", "body.name as body_name", "valid_from", "valid_until"])
    .where("station_body.organisation_id", "=", organisation);
  if (after) listed = listed.where(begunBefore(after, "station_body.id"));
  return await run(
    transaction,
    listed
      .orderBy("valid_from", "desc")
      .orderBy("station_body.id")
      .limit(limit + 1),
  );
}

function begunBefore([from, id]: Place, key: string) {
  return sql<boolean>`(valid_from < ${from}::date or (valid_from = ${from}::date and ${sql.ref(key)} > ${id}::uuid))`;
}
