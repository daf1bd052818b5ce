import type { Transaction } from "../platform/db/index.ts";
import { query, run, runText } from "../platform/db/queries.ts";

const OFFICES: readonly string[] = ["province", "city", "county"];

/** Whether an organisation is an office that has stations below it. */
export async function isOffice(transaction: Transaction, organisation: string): Promise<boolean> {
  const found = await run(transaction, query.selectFrom("organisation").select("kind").where("id", "=", organisation));
  return found.some(({ kind }) => OFFICES.includes(kind));
}

/** Which stations are meant: those below an office on a day, of one office below it, or with a part of a name. */
export interface Region {
  office: string;
  edition: string;
  day: string;
  /** What stood before this day is what it was. */
  start: string;
  /** The gates that a result hangs on. */
  binding: readonly string[];
  /** The facts that look at books: of a station for which none of them saw a record there is nothing to say. */
  books: readonly string[];
  within: string | undefined;
  q: string | undefined;
}

/**
 * Each station with what it comes to and what it came to before. Both are looked up by the key of the table, station by
 * station: reading all days of all stations would take a hundred times as long.
 */
const STANDING = `with recursive tree (id, path) as (
    select $1::uuid, array[$1::uuid]
    union all
    select reporting.organisation_id, path || reporting.organisation_id
    from reporting
    join tree on reporting.superior_id = tree.id
    where $2::date between reporting.valid_from and coalesce(reporting.valid_until, 'infinity')
  ), named as materialized (
    select id, kind, name from organisation
  ), stations as materialized (
    select named.id, named.name, path[cardinality(path) - 1] as superior_id
    from tree
    join named using (id)
    where kind = 'station' and ($5::uuid is null or $5 = any (path)) and ($6::text is null or strpos(name, $6) > 0)
  ), standing as materialized (
    select stations.id, stations.name, superior.name as superior, now.low, now.high, now.whole, now.band,
      now.reachable, now.failed, now.unrecorded, now.failed && $7::text[] as hindered, now.day::text as since,
      now.until::text, was.low as low_before, was.high as high_before, was.failed as failed_before, computed.day is not null as looked_at,
      case
        when now.low is null then 2000000
        when was.low is null then 1000000
        else now.low - was.low + now.high - was.high
          - 20000 * cardinality(array(select unnest(now.failed) except select unnest(was.failed)))
      end as change,
      coalesce(now.low < was.low or now.high < was.high or not now.failed <@ was.failed, false) as worse
    from stations
    left join named superior on superior.id = superior_id
    left join station_facts_computed computed on computed.organisation_id = stations.id
    left join lateral (
      select * from station_expectation kept
      where kept.organisation_id = stations.id and kept.edition = $3 and kept.day <= $2
        and exists (
          select from station_fact seen
          where seen.organisation_id = stations.id and seen.fact = any ($8::text[]) and seen.day <= $2 and seen.looked > 0
            and not exists (
              select from station_fact later
              where later.organisation_id = seen.organisation_id and later.fact = seen.fact
                and later.day > seen.day and later.day <= $2
            )
        )
      order by kept.day desc limit 1
    ) now on true
    left join lateral (
      select * from station_expectation kept
      where kept.organisation_id = stations.id and kept.edition = $3 and kept.day < $4
      order by kept.day desc limit 1
    ) was on true
  )`;

/** A station as the database tells of it; without a score where none was computed, or no record is there. */
export interface Standing {
  id: string;
  name: string;
  superior: string | null;
  low: number | null;
  high: number | null;
  whole: number;
  band: string | null;
  reachable: string | null;
  failed: string[] | null;
  unrecorded: string[] | null;
  since: string;
  until: string;
  low_before: number | null;
  high_before: number | null;
  failed_before: string[] | null;
  looked_at: boolean;
  worse: boolean;
  rank: number;
}

export type Sort = "change" | "score" | "name";

/** What a list is narrowed and ordered by. */
export interface Narrowed {
  band: string | undefined;
  /** Only those that got worse; that fail a gate on which a result hangs; that have no score. */
  only: "worse" | "failed" | "open" | undefined;
  sort: Sort;
  after: [rank: number, name: string, id: string] | undefined;
  limit: number;
}

/** What is first: what fell most, what can earn least, or names alone. All ascend, down to what is unique. */
const RANKS: Readonly<Record<Sort, string>> = {
  change: "change",
  score: "coalesce(high * 10001 + low, 2000000000)",
  name: "0",
};

/** The stations of a region, one more than the limit. */
export async function listStanding(transaction: Transaction, region: Region, of: Narrowed): Promise<Standing[]> {
  const { band, only, sort, after, limit } = of;
  const text = `${STANDING}
  select *, (${RANKS[sort]})::int as rank from standing
  where ($9::text is null or (reachable = $9 and not hindered))
    and case $10::text when 'worse' then worse when 'failed' then hindered when 'open' then low is null else true end
    and ($11::int is null or ((${RANKS[sort]})::int, name, id) > ($11, $12, $13::uuid))
  order by rank, name, id
  limit $14`;
  const [rank = null, name = null, id = null] = after ?? [];
  const values = [...valuesOf(region), band ?? null, only ?? null, rank, name, id, limit + 1];
  return (await runText(transaction, text, values)) as Standing[];
}

/** How many stations can reach a band, by what they can earn in tens; null: without a score. */
export interface Counted {
  /** Whether they fail a gate on which a result hangs. */
  hindered: boolean;
  reachable: string | null;
  tens: number | null;
  stations: number;
  worse: number;
}

/** The stations of a region, counted. */
export async function countStanding(transaction: Transaction, region: Region): Promise<Counted[]> {
  const text = `${STANDING}
  select coalesce(hindered, false) as hindered, reachable,
    case when high is not null then least(high / 1000, 9) end as tens, count(*)::int as stations,
    count(*) filter (where worse)::int as worse
  from standing group by 1, 2, 3`;
  return (await runText(transaction, text, valuesOf(region))) as Counted[];
}

function valuesOf({ office, day, edition, start, within, q, binding, books }: Region): unknown[] {
  return [office, day, edition, start, within ?? null, q ?? null, binding, books];
}

/** A fact that is other than it was. */
export interface Turned {
  station: string;
  fact: string;
  looked: number;
  wrong: number;
  looked_before: number | null;
  wrong_before: number | null;
}

/** What of some facts changed with stations since a day; what it was before, where it was anything. */
export async function listTurned(
  transaction: Transaction,
  of: { stations: readonly string[]; facts: readonly string[]; start: string; day: string },
): Promise<Turned[]> {
  const text = `select now.organisation_id as station, now.fact, now.looked::int, now.wrong::int,
      was.looked::int as looked_before, was.wrong::int as wrong_before
    from (
      select distinct on (organisation_id, fact) organisation_id, fact, looked, wrong
      from station_fact
      where organisation_id = any ($1) and fact = any ($2) and day between $3 and $4
      order by organisation_id, fact, day desc
    ) now
    left join lateral (
      select looked, wrong from station_fact before
      where before.organisation_id = now.organisation_id and before.fact = now.fact and before.day < $3
      order by before.day desc limit 1
    ) was on true
    order by now.fact`;
  return (await runText(transaction, text, [of.stations, of.facts, of.start, of.day])) as Turned[];
}
