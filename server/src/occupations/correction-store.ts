import { type DictionaryEdition, dictionaryEditions } from "@jianheng/standards/occupations";
import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { nameOf, query, run } from "../platform/db/queries.ts";

interface Of {
  occupation: string;
  source: string;
}

/** Keeps what an occupation said, what it says from now on, and why. */
export async function addCorrection(
  transaction: Transaction,
  of: { organisation: string; id: string; occupation: string; was: object; becomes: object; reason: string },
): Promise<void> {
  const { organisation, id, occupation, was, becomes, reason } = of;
  const said = { was: JSON.stringify(was), becomes: JSON.stringify(becomes) };
  const row = { organisation_id: organisation, id, occupation_id: occupation, ...said, reason };
  await run(transaction, query.insertInto("occupation_correction").values(row));
}

/** Gives an occupation that was brought in another name. */
export async function renameKnown(
  transaction: Transaction,
  { occupation, source, name }: Of & { name: string },
): Promise<void> {
  await run(transaction, query.updateTable("occupation").set({ name, source }).where("id", "=", occupation));
}

/** Gives it other numbers in some editions, or none. */
export async function changeCodes(
  transaction: Transaction,
  {
    occupation,
    source,
    codes,
  }: Of & { codes: { readonly [edition in DictionaryEdition]?: string | null | undefined } },
): Promise<void> {
  for (const edition of dictionaryEditions) {
    const code = codes[edition];
    if (code === undefined) continue;
    const written =
      code === null
        ? query.deleteFrom("occupation_code").where("occupation_id", "=", occupation).where("edition", "=", edition)
        : query
            .updateTable("occupation_code")
            .set({ code, source })
            .where("occupation_id", "=", occupation)
            .where("edition", "=", edition);
    await run(transaction, written);
  }
}

/** The last correction of each occupation that was corrected, as far as the reader sees it. */
export async function listCorrections(transaction: Transaction) {
  const last = query
    .selectFrom("occupation_correction")
    .distinctOn("occupation_id")
    .select(["occupation_id as occupation", "was", "reason", "corrected_at as at"])
    .select(nameOf(sql.ref("corrected_by")).as("by"))
    .orderBy("occupation_id")
    .orderBy("corrected_at", "desc");
  return await run(transaction, last);
}
