import {
  changeable,
  fixedOfLicence,
  fixedOfRegistration,
  inForce,
  licenceProblems,
  licenceStays,
  type Registered,
  type Registration,
  registrationProblems,
  registrationStays,
  type Standing,
} from "@jianheng/domain/changes";
import type { Problem } from "@jianheng/domain/kernel";
import { placeOf, type Register, type Row } from "@jianheng/domain/registers";
import type { Transaction } from "../platform/db/index.ts";
import { getStanding, lockRegistered, wasReissued } from "./standing-store.ts";

/** The registers of which a station may not write all by itself. */
export const BY_APPLICATION = ["station-profile", "licence"];

interface Where {
  transaction: Transaction;
  organisation: string;
  today: string;
}

/** A row that a station would write. Without `before` it is new; what is wrong in it is left out of `after`. */
interface Written {
  register: Register;
  id: string;
  before?: Row | undefined;
  after: Row;
}

/** Why a station can't write a row of a register itself. */
export async function directProblems(
  { transaction, organisation: station, today }: Where,
  of: Written,
): Promise<Problem[]> {
  if (!BY_APPLICATION.includes(of.register.id)) return [];
  await lockRegistered(transaction, station);
  const standing = await getStanding(transaction, { station, today });
  return rowProblems(standing, of).map(({ at, ...said }) => ({ at: placeOf(at), ...said }));
}

/** What a station may not write of a register by itself rests on; undefined where all of it is its own. */
export async function findStanding(
  { transaction, organisation: station, today }: Where,
  register: Register,
): Promise<Standing | undefined> {
  return BY_APPLICATION.includes(register.id) ? await getStanding(transaction, { station, today }) : undefined;
}

/** The same by what is known of the station; the place is the column. */
export function rowProblems(standing: Standing, of: Written): Problem[] {
  const { register, id, before } = of;
  const after = knownRow(standing, of);
  // Of a row that does not say which it is, nothing can be said.
  if (register.key.some((key) => (after[key] ?? null) === null)) return [];
  if (register.id === "licence") return before ? licenceProblems(standing, { before, after }) : [];
  return registrationProblems(standing, {
    before: before && registrationOf(id, before),
    after: registrationOf(id, after),
  });
}

/** A row with what is left out of it as it stands: what nobody can read yet is no change. */
export function knownRow(standing: Standing, { register, id, before, after }: Written): Row {
  if (before || register.id !== "station-profile") return { ...before, ...after };
  const others = standing.registrations.filter((one) => one.id !== id);
  return { ...inForce(others, String(after.validFrom))?.registered, ...after };
}

/** Why a station can't remove a row of a register. */
export async function stayProblems(
  where: Where,
  of: { register: Register; id: string; before: Row },
): Promise<Problem[]> {
  if (BY_APPLICATION.includes(of.register.id)) await lockRegistered(where.transaction, where.organisation);
  return await seenToStay(where, { ...of, standing: await findStanding(where, of.register) });
}

/** The same as it looks at the moment, for whoever only reads. */
export async function seenToStay(
  { transaction, organisation: station }: Pick<Where, "transaction" | "organisation">,
  of: { standing: Standing | undefined; register: Register; id: string; before: Row },
): Promise<Problem[]> {
  const { standing, register, id, before } = of;
  if (!standing) return [];
  if (register.id === "station-profile") return registrationStays(standing, registrationOf(id, before));
  const reissued = await wasReissued(transaction, { station, licence: id });
  return licenceStays(standing, { before, reissued });
}

/** Which columns of a row its station can't change: what its form shows and does not ask for. */
export function fixedColumns(standing: Standing | undefined, register: Register, row: Row): readonly string[] {
  if (!standing) return [];
  if (register.id === "licence") return fixedOfLicence(standing);
  return fixedOfRegistration(standing, { validFrom: String(row.validFrom) });
}

/** A row of the register of registrations as the rules of changes look at it. */
export function registrationOf(id: string, row: Row): Registration {
  const registered = Object.fromEntries(changeable.map((what) => [what, row[what] ?? null])) as Registered;
  return { id, validFrom: String(row.validFrom), registered };
}
