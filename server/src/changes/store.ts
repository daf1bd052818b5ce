import type { Change, Registered } from "@jianheng/domain/changes";
import { type Expression, type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { comesAfter, holdsOn, momentOf, nameOf, nameOfWriter, query, run } from "../platform/db/queries.ts";

type Place = readonly [moment: string, id: string];

/** The registration of a station that is in force on a day. */
export async function findProfile(
  transaction: Transaction,
  { station, day }: { station: string; day: string },
): Promise<{ id: string; validFrom: string; registered: Registered } | undefined> {
  const found = query
    .selectFrom("station_profile")
    .select(["id", "valid_from", "head", "telephone", "contact", "address", "post_code"])
    .where("organisation_id", "=", station)
    .where("valid_from", "<=", day)
    .orderBy("valid_from", "desc")
    .limit(1);
  const [row] = await run(transaction, found);
  if (!row) return undefined;
  const { id, valid_from: validFrom, post_code: postCode, ...rest } = row;
  return { id, validFrom, registered: { ...rest, postCode } };
}

/** Makes an application; the database refuses a second open one. */
export async function addApplication(
  transaction: Transaction,
  of: { station: string; id: string; profile: string; changes: readonly Change[]; reason: string },
): Promise<void> {
  const { station, id, profile, changes, reason } = of;
  const row = { organisation_id: station, id, profile_id: profile, changes: JSON.stringify(changes), reason };
  await run(transaction, query.insertInto("change_application").values(row));
}

/** Whether an application of a station waits to be decided. */
export async function hasOpen(transaction: Transaction, station: string): Promise<boolean> {
  const open = query
    .selectFrom("change_application")
    .select("id")
    .where("organisation_id", "=", station)
    .where("state", "=", "open");
  return (await run(transaction, open)).length > 0;
}

/** An open application, locked until the transaction ends. */
export async function lockOpen(
  transaction: Transaction,
  { station, id }: { station: string; id: string },
): Promise<{ changes: readonly Change[]; profile: string } | undefined> {
  const locked = query
    .selectFrom("change_application")
    .select(["changes", "profile_id as profile"])
    .where("organisation_id", "=", station)
    .where("id", "=", id)
    .where("state", "=", "open")
    .forUpdate();
  const [row] = await run(transaction, locked);
  return row && { profile: row.profile, changes: row.changes as readonly Change[] };
}

/** Ends an open application in the name of whoever acts. */
export async function endApplication(
  transaction: Transaction,
  of: {
    station: string;
    id: string;
    by: string;
    state: "granted" | "refused" | "withdrawn";
    answer: string | null;
    licence: string | null;
  },
): Promise<void> {
  const { station, id, by, state, answer, licence } = of;
  const ended = query
    .updateTable("change_application")
    .set({
      state,
      answer,
      licence_id: licence,
      ended_at: sql`now()`,
      ended_by: by,
      ended_in: sql`acting_organisation()`,
    })
    .where("organisation_id", "=", station)
    .where("id", "=", id);
  await run(transaction, ended);
}

/** Applications from the newest on; one more than the limit. Of one station, or of all that the reader may see. */
export async function listApplications(
  transaction: Transaction,
  of: { station: string | undefined; day: string; open: boolean; after: Place | undefined; limit: number },
) {
  const { station, day, open, after, limit } = of;
  const [at, id] = [sql.ref("a.applied_at"), sql.ref("a.id")];
  let listed = query
    .selectFrom("change_application as a")
    .innerJoin("organisation", "organisation.id", "a.organisation_id")
    .leftJoin("licence", (join) =>
      join.onRef("licence.organisation_id", "=", "a.organisation_id").onRef("licence.id", "=", "a.licence_id"),
    )
    .select(["a.id", "a.organisation_id as station", "organisation.name as stationName", "a.changes", "a.reason"])
    .select(["a.state", "a.answer", "applied_at as appliedAt", "ended_at as endedAt"])
    .select(["a.licence_id as licence", "licence.number as licenceNumber"])
    .select([
      nameOf(sql.ref("a.applied_by")).as("appliedBy"),
      nameOfWriter({ person: sql.ref("a.ended_by"), station: sql.ref("a.organisation_id") }).as("endedBy"),
      momentOf(at).as("place"),
      deciderOf(sql.ref("a.organisation_id"), day).as("decider"),
      registeredOf(sql.ref("a.organisation_id"), day).as("now"),
    ])
    .select("a.profile_id as profile")
    .orderBy("applied_at", "desc")
    .orderBy("a.id")
    .limit(limit + 1);
  if (station !== undefined) listed = listed.where("a.organisation_id", "=", station);
  if (open) listed = listed.where("a.state", "=", "open");
  if (after) listed = listed.where(comesAfter({ at, id, place: after }));
  return await run(transaction, listed);
}

/** Who decides on the changes of a station, on a day; nothing where nobody approved it and it reports to nobody. */
export async function findDecider(
  transaction: Transaction,
  { station, day }: { station: string; day: string },
): Promise<{ id: string; name: string } | undefined> {
  // The station sees neither its approver nor whom it reports to, only what they are called.
  const found = sql<{ id: string; name: string }>`select id, name
    from office_names(array[${deciderOf(sql.val(station), day)}]::uuid[])`;
  const [decider] = await run(transaction, { compile: () => found.compile(query) });
  return decider;
}

/** Whether there is an application, however it stands. */
export async function isThere(transaction: Transaction, of: { station: string; id: string }): Promise<boolean> {
  const found = query
    .selectFrom("change_application")
    .select("id")
    .where("organisation_id", "=", of.station)
    .where("id", "=", of.id);
  return (await run(transaction, found)).length > 0;
}

/** What a station has registered on a day, of which registration. */
function registeredOf(station: Expression<string>, day: string) {
  return sql<{ id: string; registered: Registered } | null>`(
    select jsonb_build_object('id', p.id, 'registered', jsonb_build_object('head', p.head, 'telephone', p.telephone,
      'contact', p.contact, 'address', p.address, 'postCode', p.post_code))
    from station_profile p where p.organisation_id = ${station} and p.valid_from <= ${day}::date
    order by p.valid_from desc limit 1
  )`;
}

/** Who decides what a station applies for: whoever approved it, else whom it reports to; as far as the reader sees them. */
export function deciderOf(station: Expression<string>, day: string): RawBuilder<string | null> {
  return sql<string | null>`coalesce(
    (select approver_id from approval where organisation_id = ${station} and ${holdsOn(day)}),
    (select superior_id from reporting where organisation_id = ${station} and ${holdsOn(day)})
  )`;
}
