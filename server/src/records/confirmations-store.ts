import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

/** How a licence stands: whether it was withdrawn; when it was last confirmed and by which office, and whether so as it stands. */
interface Standing {
  licence: string;
  withdrawn: boolean;
  stands: boolean;
  confirmedAt: Date | null;
  office: string | null;
}

/** How some licences of a station stand. */
export async function listConfirmations(
  transaction: Transaction,
  { station, licences }: { station: string; licences: readonly string[] },
): Promise<Standing[]> {
  const listed = sql<Standing>`
    select licence.id as licence, withdrawn_on is not null as withdrawn, coalesce(last.stands, false) as stands,
      last.confirmed_at as "confirmedAt", confirming_office(licence.organisation_id, last.id) as office
    from licence
    left join lateral (
      select confirmation.id, confirmation.confirmed_at, confirmed.id is not null as stands
      from licence_confirmation confirmation
      left join licence_confirmed confirmed
        on confirmed.organisation_id = confirmation.organisation_id and confirmed.id = confirmation.id
      where confirmation.organisation_id = licence.organisation_id and confirmation.licence_id = licence.id
      order by stands desc, confirmation.confirmed_at desc limit 1
    ) last on true
    where licence.organisation_id = ${station} and licence.id = any(${licences}::uuid[])`;
  return await run(transaction, { compile: () => listed.compile(query) });
}
