import type { ByFacts } from "@jianheng/domain/facts";
import type { Transaction } from "../platform/db/index.ts";
import { query, run, runText } from "../platform/db/queries.ts";

/** Every station, by id. */
export async function listStations(transaction: Transaction): Promise<string[]> {
  const listed = query.selectFrom("organisation").select("id").where("kind", "=", "station").orderBy("id");
  return (await run(transaction, listed)).map(({ id }) => id);
}

/** The last day for which facts of any station were computed. */
export async function findLastComputed(transaction: Transaction): Promise<string | undefined> {
  const latest = query.selectFrom("station_facts_computed").select("day").orderBy("day", "desc").limit(1);
  return (await run(transaction, latest))[0]?.day;
}

/** What the records of a station come to under an edition; without any record there is nothing to say yet. */
export interface Kept extends ByFacts {
  station: string;
  edition: string;
  known: boolean;
}

/**
 * Keeps what stations come to on a day: a row where it is other than before, or else the day until which it is the same.
 * A station that never had a record has none.
 */
export async function keepExpectations(
  transaction: Transaction,
  { day, rows }: { day: string; rows: readonly Kept[] },
): Promise<void> {
  await runText(
    transaction,
    `with given as (
      select station as organisation_id, edition, low, high, "of" as whole, band, reachable,
        array(select jsonb_array_elements_text(failed)) as failed,
        array(select jsonb_array_elements_text(unrecorded)) as unrecorded, known
      from jsonb_to_recordset($2::jsonb) as given (station uuid, edition text, low int, high int, "of" int, band text,
        reachable text, failed jsonb, unrecorded jsonb, known boolean)
    ), compared as (
      select given.*, latest.day as latest,
        (given.low, given.high, given.whole, given.band, given.reachable, given.failed, given.unrecorded) is not distinct from
        (latest.low, latest.high, latest.whole, latest.band, latest.reachable, latest.failed, latest.unrecorded) as same
      from given
      left join lateral (
        select * from station_expectation kept
        where kept.organisation_id = given.organisation_id and kept.edition = given.edition and kept.day <= $1
        order by kept.day desc
        limit 1
      ) latest on true
      where known or latest.day is not null
    ), confirmed as (
      update station_expectation kept set until = greatest(kept.until, $1), computed_at = now()
      from compared
      where compared.same and kept.organisation_id = compared.organisation_id and kept.edition = compared.edition
        and kept.day = compared.latest
    )
    insert into station_expectation
      (organisation_id, edition, day, until, low, high, whole, band, reachable, failed, unrecorded)
    select organisation_id, edition, $1, $1, low, high, whole, band, reachable, failed, unrecorded
    from compared where not same
    on conflict (organisation_id, edition, day) do update
      set low = excluded.low, high = excluded.high, whole = excluded.whole, band = excluded.band,
        reachable = excluded.reachable, failed = excluded.failed, unrecorded = excluded.unrecorded,
        computed_at = now()`,
    [day, JSON.stringify(rows)],
  );
}
