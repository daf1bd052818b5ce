import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { Staged, StagedColumn } from "./staged-columns.ts";

/**
 * Those whom rows name and whom the station does not know: each once, by the first row that names him, with the name
 * there; null where each of his rows has one that can be nobody's.
 */
export async function findUnknown(
  transaction: Transaction,
  { organisation, in: { value, named } }: Staged & { in: StagedColumn },
): Promise<{ at: number; index: Buffer; name: string | null }[]> {
  const [own, name] = [sql.ref(`s.${value}`), sql.ref(`s.${named}`)];
  const written = sql<{
    at: number;
    index: Buffer;
    name: string | null;
  }>`select distinct on (${own}) s.at, ${own} as index, ${name} as name
    from staged s where ${own} is not null and not exists (
      select from person p join registration g on g.person_id = p.id
      where p.resident_id_index = ${own} and g.organisation_id = ${organisation})
    order by ${own}, nullif(${name}, '') is null, ${name} is not null, s.at`;
  return await run(transaction, { compile: () => written.compile(query) });
}
