import type { Change, Changeable } from "@jianheng/domain/changes";
import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { holdsOn, query, run } from "../platform/db/queries.ts";

const COLUMNS: Readonly<Record<Changeable, string>> = {
  head: "head",
  telephone: "telephone",
  contact: "contact",
  address: "address",
  postCode: "post_code",
};

/** Registers a station anew from a day on: as before, but for what changes. The registration before stays as it was. */
export async function registerAnew(
  transaction: Transaction,
  of: { station: string; id: string; profile: string; from: string; changes: readonly Change[]; words: string },
): Promise<void> {
  const { station, id, profile, from, changes, words } = of;
  const changed = Object.fromEntries(changes.map(({ what, to }) => [COLUMNS[what], to]));
  const own = ["head", "telephone", "contact", "address", "post_code"].map((column) => {
    const to = changed[column];
    return to === undefined ? sql.ref(column) : sql`${to}::text`;
  });
  const anew = sql`
    insert into station_profile (organisation_id, id, valid_from, category, sponsor, legal_representative, head, telephone,
      contact, address, post_code, credit_code, organisation_code, staff_employed, staff_contracted, office_area,
      fee_receipt, fiscal_account, change)
    select organisation_id, ${id}, ${from}::date, category, sponsor, legal_representative, ${sql.join(own)},
      credit_code, organisation_code, staff_employed, staff_contracted, office_area, fee_receipt, fiscal_account, ${words}
    from station_profile
    where organisation_id = ${station} and id = ${profile}`;
  await run(transaction, { compile: () => anew.compile(query) });
}

/** The licence of a station that holds on a day, the newest where several do. */
export async function findLicence(
  transaction: Transaction,
  { station, day }: { station: string; day: string },
): Promise<{ id: string; number: string; validUntil: string | null } | undefined> {
  const held = query
    .selectFrom("licence")
    .select(["id", "number", "valid_until as validUntil"])
    .where("organisation_id", "=", station)
    .where(holdsOn(day))
    .where("withdrawn_on", "is", null)
    .orderBy("valid_from", "desc")
    .limit(1);
  return (await run(transaction, held))[0];
}

/** Issues a licence anew (换发): it keeps its scope, and what it said before stays as a version of it. */
export async function reissue(
  transaction: Transaction,
  of: { station: string; licence: string; on: string; number: string; validUntil: string | null },
): Promise<void> {
  const { station, licence, on, number, validUntil } = of;
  const reissued = query
    .updateTable("licence")
    .set(({ eb }) => ({ number, valid_until: validUntil, reissued_on: on, version: eb("version", "+", 1) }))
    .where("organisation_id", "=", station)
    .where("id", "=", licence);
  await run(transaction, reissued);
}
