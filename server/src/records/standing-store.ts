import type { Registration, Standing } from "@jianheng/domain/changes";
import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { holdsOn, query, run } from "../platform/db/queries.ts";

/**
 * Keeps others from writing or applying for what a station has registered until the transaction ends: what one of them
 * has read does not change meanwhile.
 */
export async function lockRegistered(transaction: Transaction, station: string): Promise<void> {
  const lock = sql`pg_advisory_xact_lock(hashtextextended('registered ' || ${station}, 0))`;
  await run(transaction, query.selectNoFrom(lock.as("held")));
}

/** What a station's registration and licences rest on, on a day. */
export async function getStanding(
  transaction: Transaction,
  { station, today }: { station: string; today: string },
): Promise<Standing> {
  const applications = query
    .selectFrom("change_application")
    .select(["profile_id as profile", "state"])
    .where("organisation_id", "=", station)
    .where("state", "in", ["open", "granted"]);
  const read = await run(transaction, applications);
  const open = read.some(({ state }) => state === "open");
  const restedOn = read.map(({ profile }) => profile);
  return {
    ...{ today, open, restedOn, registrations: await listRegistrations(transaction, station) },
    ...(await findStation(transaction, { station, today })),
  };
}

async function listRegistrations(transaction: Transaction, station: string): Promise<Registration[]> {
  const listed = query
    .selectFrom("station_profile")
    .select(["id", "valid_from as validFrom", "head", "telephone", "contact", "address", "post_code as postCode"])
    .where("organisation_id", "=", station);
  return (await run(transaction, listed)).map(({ id, validFrom, ...registered }) => ({ id, validFrom, registered }));
}

/** Whether it has, or had, a licence, and whether anybody decides on what it applies for. */
async function findStation(
  transaction: Transaction,
  { station, today }: { station: string; today: string },
): Promise<{ licensed: boolean; decided: boolean }> {
  const found = query.selectNoFrom([
    sql<boolean>`exists (select from licence where organisation_id = ${station}) or exists (
      select from record_version where organisation_id = ${station} and register = 'licence' and removed)`.as(
      "licensed",
    ),
    sql<boolean>`exists (select from approval where organisation_id = ${station} and ${holdsOn(today)}) or exists (
      select from reporting where organisation_id = ${station} and ${holdsOn(today)})`.as("decided"),
  ]);
  const [row] = await run(transaction, found);
  return row ?? { licensed: false, decided: false };
}

/** Whether a licence was reissued as an application was granted. */
export async function wasReissued(
  transaction: Transaction,
  { station, licence }: { station: string; licence: string },
): Promise<boolean> {
  const found = query
    .selectFrom("change_application")
    .select("id")
    .where("organisation_id", "=", station)
    .where("licence_id", "=", licence)
    .limit(1);
  return (await run(transaction, found)).length > 0;
}
