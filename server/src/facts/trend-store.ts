import type { Transaction } from "../platform/db/index.ts";
import { query, run, runText } from "../platform/db/queries.ts";
import type { Turned } from "./region-store.ts";

/** What a station came to under an edition from a day on, and until which day that was seen. */
export interface Stretch {
  day: string;
  until: string;
  low: number;
  high: number;
  whole: number;
  band: string | null;
  reachable: string | null;
  failed: string[];
  unrecorded: string[];
}

/** What a station came to since a day, and what it was on that day, the earliest first. */
export async function listStretches(
  transaction: Transaction,
  { station, edition, from }: { station: string; edition: string; from: string },
): Promise<Stretch[]> {
  return await run(
    transaction,
    query
      .selectFrom("station_expectation")
      .select(["day", "until", "low", "high", "whole", "band", "reachable", "failed", "unrecorded"])
      .where("organisation_id", "=", station)
      .where("edition", "=", edition)
      .where("until", ">=", from)
      .orderBy("day"),
  );
}

/** Each change of some facts of a station after a day, with what the fact was before. */
export async function listChanges(
  transaction: Transaction,
  { station, facts, after }: { station: string; facts: readonly string[]; after: string },
): Promise<(Omit<Turned, "station"> & { day: string })[]> {
  const text = `select * from (
      select fact, day::text, looked::int, wrong::int, (lag(looked) over earlier)::int as looked_before,
        (lag(wrong) over earlier)::int as wrong_before
      from station_fact
      where organisation_id = $1 and fact = any ($2)
      window earlier as (partition by fact order by day)
    ) changes
    where day > $3
    order by day, fact`;
  return (await runText(transaction, text, [station, facts, after])) as (Omit<Turned, "station"> & { day: string })[];
}
