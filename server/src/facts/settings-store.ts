import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { nameOf, query, run } from "../platform/db/queries.ts";

/** One setting of a parameter, with the one of the same office that took its place. */
export interface SettingRow {
  id: string;
  parameter: string;
  /** Null where what was set before was taken back. */
  value: number | null;
  from: string;
  /** The first day of the next one; null where it is the last. */
  next: string | null;
  basis: string;
  setAt: Date;
  /** Who set it, where the reader knows him. */
  by: string | null;
  office: string;
  kind: "province" | "city";
  officeName: string;
}

/** More are not looked at: a province sets a parameter once in years. */
const MOST = 500;

/** What the offices over an organisation today, and it itself, ever set; the last first. */
export async function listSettings(
  transaction: Transaction,
  { organisation, day }: { organisation: string; day: string },
): Promise<SettingRow[]> {
  const listed = sql<SettingRow>`with line as materialized (
      select office_id from offices_over(array[${organisation}::uuid], ${day}::date)
    ), settings as (
      select own.*, lead(valid_from) over (partition by organisation_id, parameter order by valid_from, id) as next
      from fact_parameter own
      where organisation_id in (select office_id from line)
    )
    select settings.id::text, parameter, value, valid_from::text as "from", next::text, basis, set_at as "setAt",
      ${nameOf(sql.ref("set_by"))} as by, office.id as office, office.kind, office.name as "officeName"
    from settings
    join office_names(array(select office_id from line)) office on office.id = settings.organisation_id
    order by set_at desc, settings.id desc
    limit ${MOST}`;
  return await run(transaction, { compile: () => listed.compile(query) });
}
