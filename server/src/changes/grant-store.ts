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

/** What the authority may correct of a licence, with its version. */
export async function findLicenceById(
  transaction: Transaction,
  { station, licence }: { station: string; licence: string },
): Promise<(Licence & { version: number }) | undefined> {
  const found = query
    .selectFrom("licence")
    .select(["number", "valid_from as validFrom", "valid_until as validUntil", "reissued_on as reissuedOn"])
    .select(["withdrawn_on as withdrawnOn", "version"])
    .where("organisation_id", "=", station)
    .where("id", "=", licence);
  return (await run(transaction, found))[0];
}

/** What the authority may correct of a licence. */
export interface Licence {
  number: string;
  validFrom: string;
  validUntil: string | null;
  reissuedOn: string | null;
  withdrawnOn: string | null;
}

/** Notes that a licence is corrected, and why; row-level security lets in what follows. */
export async function noteCorrection(
  transaction: Transaction,
  of: { station: string; licence: string; id: string; version: number; reason: string },
): Promise<void> {
  const { station, licence, id, version, reason } = of;
  const row = { organisation_id: station, id, licence_id: licence, licence_version: version, reason };
  await run(transaction, query.insertInto("licence_correction").values(row));
}

/** Corrects a licence in the version that was seen; false where it has another by now. */
export async function correct(
  transaction: Transaction,
  of: Licence & { station: string; licence: string; version: number },
): Promise<boolean> {
  const { station, licence, version, number } = of;
  const days = { valid_from: of.validFrom, valid_until: of.validUntil, reissued_on: of.reissuedOn };
  const corrected = query
    .updateTable("licence")
    .set({ number, ...days, withdrawn_on: of.withdrawnOn, version: version + 1 })
    .where("organisation_id", "=", station)
    .where("id", "=", licence)
    .where("version", "=", version)
    .returning("id");
  return (await run(transaction, corrected)).length > 0;
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
