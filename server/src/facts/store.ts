import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run, runText } from "../platform/db/queries.ts";
import { figuresSql } from "./looked.ts";
import { SCOPE } from "./scope.ts";

/**
 * Computes every fact of some stations, or of all, as they stand on a day, in one statement. A row is added where a
 * figure is another than before, also where its last record is gone.
 */
export async function computeFigures(
  transaction: Transaction,
  { day, stations }: { day: string; stations: readonly string[] | null },
): Promise<void> {
  await runText(
    transaction,
    `with ${SCOPE}, figures as materialized (${figuresSql()}
    ), latest as (
      select distinct on (organisation_id, fact) organisation_id, fact, looked, wrong, records
      from station_fact
      join scope using (organisation_id)
      where station_fact.day <= scope.day
      order by organisation_id, fact, station_fact.day desc
    ), changed as (
      select organisation_id, fact, coalesce(figures.looked, 0) as looked, coalesce(figures.wrong, 0) as wrong,
        coalesce(figures.records, '[]') as records
      from figures
      full join latest using (organisation_id, fact)
      where (coalesce(figures.looked, 0), coalesce(figures.wrong, 0), coalesce(figures.records, '[]'))
        is distinct from (latest.looked, latest.wrong, latest.records)
    ), marked as (
      insert into station_facts_computed (organisation_id, day, computed_at)
      select organisation_id, scope.day, now() from scope
      on conflict (organisation_id) do update set day = excluded.day, computed_at = excluded.computed_at
    )
    insert into station_fact (organisation_id, fact, day, looked, wrong, records, computed_at)
    select organisation_id, fact, $1, looked, wrong, records, now() from changed
    on conflict (organisation_id, fact, day) do update
      set looked = excluded.looked, wrong = excluded.wrong, records = excluded.records, computed_at = excluded.computed_at`,
    [day, stations],
  );
}

/**
 * The stations whose records changed since their facts were computed; whoever takes them computes them. In the order in
 * which they are marked where an office marks many.
 */
export async function takeChanged(transaction: Transaction): Promise<string[]> {
  const locked = query
    .selectFrom("station_records_changed")
    .select("organisation_id")
    .orderBy("organisation_id")
    .forUpdate();
  const taken = await run(
    transaction,
    query
      .with("locked", () => locked)
      .deleteFrom("station_records_changed")
      .using("locked")
      .whereRef("station_records_changed.organisation_id", "=", "locked.organisation_id")
      .returning("station_records_changed.organisation_id as station"),
  );
  return taken.map(({ station }) => station);
}

/** Stations by id, by their whole name, or, where none is called so, by a part of it. */
export async function findStations(transaction: Transaction, sought: string): Promise<{ id: string; name: string }[]> {
  const found = await run(
    transaction,
    query
      .selectFrom("organisation")
      .select(["id", "name"])
      .where("kind", "=", "station")
      .where(sql<boolean>`(id::text = ${sought} or strpos(name, ${sought}) > 0)`)
      .orderBy("name"),
  );
  const exact = found.filter(({ id, name }) => id === sought || name === sought);
  return exact.length > 0 ? exact : found;
}
