import type { Register, Within } from "@jianheng/domain/registers";
import { type RawBuilder, sql } from "kysely";
import { liesWithin } from "./days-store.ts";
import { matches } from "./search-store.ts";

/** The records of a station's register, or those of them that have a text or lie within some days. */
export interface Narrowed {
  organisation: string;
  register: Register;
  search?: string | undefined;
  within?: Within | null;
}

/** Whether a record (r) is one of them. */
export function narrowedTo({ organisation, register, search, within }: Narrowed): RawBuilder<boolean> {
  const wanted = [
    sql`r.organisation_id = ${organisation}`,
    ...(search === undefined ? [] : [matches({ organisation, register, search })]),
    ...(within ? [liesWithin({ organisation, register, within })] : []),
  ];
  return sql<boolean>`${sql.join(wanted, sql` and `)}`;
}
