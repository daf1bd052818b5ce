import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

/** An organisation as the actor sees it, with whom it reports to today. */
export interface Seen {
  id: string;
  kind: "province" | "city" | "county" | "station" | "body";
  name: string;
  region_code: string | null;
  superior_id: string | null;
}

/** Every organisation in the actor's reach. */
export async function listOrganisations(transaction: Transaction, today: string): Promise<Seen[]> {
  const listed = query
    .selectFrom("organisation")
    .leftJoin("reporting", (join) =>
      join
        .onRef("reporting.organisation_id", "=", "organisation.id")
        .on("reporting.valid_from", "<=", today)
        .on((on) => on.or([on("reporting.valid_until", "is", null), on("reporting.valid_until", ">=", today)])),
    )
    .select(["organisation.id", "kind", "name", "region_code", "superior_id"])
    .orderBy("kind")
    .orderBy("region_code")
    .orderBy("name");
  return await run(transaction, listed);
}
