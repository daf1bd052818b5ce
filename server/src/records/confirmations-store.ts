import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

/** How a licence stands: whether it was withdrawn; when it was confirmed as it stands, and by which office. */
interface Standing {
  licence: string;
  withdrawn: boolean;
  confirmedAt: Date | null;
  office: string | null;
}

/** How some licences of a station stand. */
export async function listConfirmations(
  transaction: Transaction,
  { station, licences }: { station: string; licences: readonly string[] },
): Promise<Standing[]> {
  const listed = sql<Standing>`
    select licence.id as licence, withdrawn_on is not null as withdrawn, confirmed.confirmed_at as "confirmedAt",
      confirming_office(licence.organisation_id, confirmed.id) as office
    from licence
    left join lateral (
      select id, confirmed_at from licence_confirmed
      where organisation_id = licence.organisation_id and licence_id = licence.id
      order by confirmed_at desc limit 1
    ) confirmed on true
    where licence.organisation_id = ${station} and licence.id = any(${licences}::uuid[])`;
  return await run(transaction, { compile: () => listed.compile(query) });
}
