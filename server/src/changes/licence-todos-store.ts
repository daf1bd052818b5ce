import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { holdsOn, NEVER, query, run } from "../platform/db/queries.ts";
import { deciderOf } from "./store.ts";
import type { Place } from "./todos-store.ts";

/** The office that confirms, and the day on which that is asked. */
interface Waiting {
  office: string;
  day: string;
}

interface WaitingRow {
  station: string;
  licences: { id: string; number: string }[];
  /** Since when the first of them stands as it does. */
  since: Date;
}

/** Stations with licences that wait to be confirmed by an office, the longest waiting first; one more than the limit. */
export async function listUnconfirmed(
  transaction: Transaction,
  { after, limit, ...waiting }: Waiting & { after: Place | undefined; limit: number },
) {
  let listed = query
    .selectFrom(waitingFor(waiting).as("waiting"))
    .innerJoin("organisation", "organisation.id", "waiting.station")
    .selectAll("waiting")
    .select(["organisation.name", sql<string>`${sql.lit(NEVER)}`.as("due")]);
  if (after) {
    const [due, since, station, n] = after;
    listed = listed.where(
      sql<boolean>`(${sql.lit(NEVER)}::date, waiting.since, waiting.station, 1) > (${due}::date, ${since}::timestamptz, ${station}::uuid, ${n}::int)`,
    );
  }
  return await run(
    transaction,
    listed
      .orderBy("waiting.since")
      .orderBy("waiting.station")
      .limit(limit + 1),
  );
}

/** How many stations they are. */
export async function countUnconfirmed(transaction: Transaction, waiting: Waiting): Promise<number> {
  const counted = sql<{
    open: string;
  }>`select count(distinct station) as open from ${unconfirmedFor(waiting)} licences`;
  return Number((await run(transaction, { compile: () => counted.compile(query) }))[0]?.open ?? 0);
}

function waitingFor(waiting: Waiting): RawBuilder<WaitingRow> {
  return sql<WaitingRow>`(
    select station, min(${SINCE}) as since,
      jsonb_agg(jsonb_build_object('id', id, 'number', number) order by number) as licences
    from ${unconfirmedFor(waiting)} licences
    group by station
  )`;
}

/** Since when a licence and its scope stand as they do: places in lists are whole milliseconds. */
const SINCE = sql`date_trunc('milliseconds', greatest(
  entered_at,
  (
    select max(entered_at) from licence_scope covered
    where covered.organisation_id = station and covered.licence_id = licences.id
  ),
  (
    select max(until) from record_version before
    where before.organisation_id = station
      and (before.register = 'licence' and before.record_id = licences.id
        or before.register = 'licence-scope' and before.said ->> 'licence_id' = licences.id::text)
  )
))`;

/** Licences in force of the stations of an office that are not confirmed as they stand. */
function unconfirmedFor({ office, day }: Waiting): RawBuilder<unknown> {
  // Whom an office approved or who reports to it are few of all whom it sees: they are chosen before anybody is asked.
  return sql`(
    select licence.organisation_id as station, licence.id, number, entered_at
    from licence
    where licence.organisation_id in (
        select organisation_id from approval where approver_id = ${office} and ${holdsOn(day)}
        union all
        select organisation_id from reporting where superior_id = ${office} and ${holdsOn(day)}
      )
      and ${deciderOf(sql.ref("licence.organisation_id"), day)} = ${office}
      and ${holdsOn(day)} and withdrawn_on is null
      and not exists (
        select from licence_confirmed confirmed
        where confirmed.organisation_id = licence.organisation_id and confirmed.licence_id = licence.id
      )
  )`;
}
