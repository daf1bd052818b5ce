import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { Staged, StagedColumn } from "./staged-columns.ts";

/** Those whom rows name and whom the station does not know: each once, by the first row that names him, with the name there. */
export async function findUnknown(
  transaction: Transaction,
  { organisation, in: { value, named } }: Staged & { in: StagedColumn },
): Promise<{ at: number; index: Buffer; name: string }[]> {
  const [own, name] = [sql.ref(`s.${value}`), sql.ref(`s.${named}`)];
  const written = sql<{
    at: number;
    index: Buffer;
    name: string;
  }>`select distinct on (${own}) s.at, ${own} as index, ${name} as name
    from staged s where ${own} is not null and not exists (
      select from person p join registration g on g.person_id = p.id
      where p.resident_id_index = ${own} and g.organisation_id = ${organisation})
    order by ${own}, ${name} = '', s.at`;
  return await run(transaction, { compile: () => written.compile(query) });
}
