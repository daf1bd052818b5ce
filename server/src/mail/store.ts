import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

/** The letters of an organisation, from the newest on. */
export async function listLetters(
  transaction: Transaction,
  of: { organisation: string; after: readonly [string, string] | undefined; limit: number },
) {
  const { after } = of;
  const listed = query
    .selectFrom("mail")
    .select([
      "id",
      "template",
      "state",
      "tries",
      "error",
      "sent_at",
      sql<string>`to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as("moment"),
    ])
    .where("organisation_id", "=", of.organisation)
    .$if(after !== undefined, (some) =>
      some.where(
        sql<boolean>`(created_at < ${after?.[0]}::timestamptz or (created_at = ${after?.[0]}::timestamptz and id > ${after?.[1]}))`,
      ),
    )
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(of.limit);
  return await run(transaction, listed);
}
