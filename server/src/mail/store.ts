import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { comesAfter, momentOf, query, run } from "../platform/db/queries.ts";

/** The letters of an organisation, from the newest on. */
export async function listLetters(
  transaction: Transaction,
  of: { organisation: string; after: readonly [string, string] | undefined; limit: number },
) {
  const { after } = of;
  const listed = query
    .selectFrom("mail")
    .select(["id", "template", "state", "tries", "error", "sent_at", momentOf(sql.ref("created_at")).as("moment")])
    .where("organisation_id", "=", of.organisation)
    .$if(after !== undefined, (some) =>
      some.where(comesAfter({ at: sql.ref("created_at"), id: sql.ref("id"), place: after ?? ["", ""] })),
    )
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(of.limit);
  return await run(transaction, listed);
}
