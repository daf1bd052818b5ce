import { type ParameterValues, valuesWith } from "@jianheng/domain/facts";
import type { Transaction } from "../platform/db/index.ts";
import { query, run, runText } from "../platform/db/queries.ts";

/** What was set last of a parameter, by the nearest office over an organisation that set it. */
export interface HeldParameter {
  parameter: string;
  value: number;
  since: string;
  basis: string;
  office: string;
  /** The database lets no other set one. */
  kind: "province" | "city";
  name: string;
}

/** What the nearest offices over an organisation set, or it itself, as it holds on a day. */
export async function listHeld(
  transaction: Transaction,
  { organisation, day }: { organisation: string; day: string },
): Promise<HeldParameter[]> {
  const text = `with line as materialized (
      select office_id, place from offices_over(array[$1::uuid], $2)
    )
    select distinct on (parameter) parameter, value, valid_from::text as since, basis, office.id as office, office.kind,
      office.name
    from line
    join lateral (${setBy("line.office_id", "$2")}) own on value is not null
    join office_names(array(select office_id from line)) office on office.id = line.office_id
    order by parameter, place`;
  return (await runText(transaction, text, [organisation, day])) as HeldParameter[];
}

/** The parameters that hold for each of some stations on each of some days. */
export async function listValues(
  transaction: Transaction,
  { stations, days }: { stations: readonly string[]; days: readonly string[] },
): Promise<(station: string, day: string) => ParameterValues> {
  const text = `select distinct on (line.organisation_id, asked.day, parameter) line.organisation_id as station,
      asked.day::text, parameter, value
    from unnest($2::date[]) as asked(day)
    cross join lateral offices_over($1, asked.day) line
    join lateral (${setBy("line.office_id", "asked.day")}) own on value is not null
    order by line.organisation_id, asked.day, parameter, place`;
  const rows = (await runText(transaction, text, [stations, days])) as (Set & { station: string; day: string })[];
  return (station, day) => valuesWith(rows.filter((row) => row.station === station && row.day === day));
}

interface Set {
  parameter: string;
  value: number;
}

/** What an office has set itself of a parameter: null where nothing, or where it took it back. Whoever asks next waits. */
export async function lockOwn(
  transaction: Transaction,
  { office, parameter }: { office: string; parameter: string },
): Promise<number | null> {
  await runText(transaction, "select pg_advisory_xact_lock(hashtextextended($1 || $2, 0))", [office, parameter]);
  const latest = query
    .selectFrom("fact_parameter")
    .select("value")
    .where("organisation_id", "=", office)
    .where("parameter", "=", parameter)
    .orderBy("valid_from", "desc")
    .orderBy("id", "desc")
    .limit(1);
  return (await run(transaction, latest))[0]?.value ?? null;
}

/** Sets a parameter for the stations below an office from a day on, or, without a value, takes back what it set. */
export async function addSetting(
  transaction: Transaction,
  of: { office: string; parameter: string; value: number | null; from: string; basis: string },
): Promise<void> {
  const { office, parameter, value, from, basis } = of;
  const row = { organisation_id: office, parameter, value, valid_from: from, basis };
  await run(transaction, query.insertInto("fact_parameter").values(row));
}

/** The last of each parameter that an office set until a day. */
function setBy(office: string, day: string): string {
  return `select distinct on (parameter) parameter, value, valid_from, basis from fact_parameter
      where fact_parameter.organisation_id = ${office} and valid_from <= ${day}
      order by parameter, valid_from desc, id desc`;
}
