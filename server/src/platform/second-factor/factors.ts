import { type AccountKey, makeCode } from "../auth/index.ts";
import type { Transaction } from "../db/index.ts";
import type { PersonalData } from "../personal-data/index.ts";
import {
  addConfirmed,
  addFactor,
  confirmFactor,
  type Factor,
  findFactor,
  removeFactors,
  useBackupCode,
  useStep,
} from "./store.ts";
import { findStep, makeSecret } from "./totp.ts";

const BACKUP_CODES = 10;

/** What the proof of a second factor needs. */
export interface Proof extends AccountKey {
  code: string;
  at: Date;
  personalData: PersonalData;
}

/** An account and the secret that its holder has. */
export interface Given extends AccountKey {
  secret: string;
}

/** Begins an enrolment: a secret and backup codes, each shown once. What is in use stays so until a code is given. */
export async function beginFactor(
  transaction: Transaction,
  of: AccountKey & { personalData: PersonalData },
): Promise<{ secret: string; backupCodes: string[] }> {
  const id = crypto.randomUUID();
  const secret = makeSecret();
  const backupCodes = Array.from({ length: BACKUP_CODES }, () => makeCode(2, 5));
  await removeFactors(transaction, { ...of, confirmed: false });
  await addFactor(transaction, {
    ...of,
    id,
    sealed: of.personalData.seal(secret, placeOf(id)),
    codes: backupCodes.map((code) => codeIndex(of.personalData, id, code)),
  });
  return { secret, backupCodes };
}

/** Takes the secret that was begun into use, if the code is one of it, in place of any before. */
export async function confirmBegun(transaction: Transaction, of: Proof): Promise<"confirmed" | "none-begun" | "wrong"> {
  const begun = await findFactor(transaction, { ...of, confirmed: false });
  if (!begun) return "none-begun";
  const step = stepOf(begun, of);
  if (step === undefined) return "wrong";
  await removeFactors(transaction, { ...of, confirmed: true });
  await confirmFactor(transaction, { organisationId: of.organisationId, id: begun.id, step, at: of.at });
  return "confirmed";
}

/** Has accounts sign in by secrets that their holders have already, from now on and without backup codes. */
export async function giveFactors(
  transaction: Transaction,
  { accounts, personalData, at }: { accounts: readonly Given[]; personalData: PersonalData; at: Date },
): Promise<void> {
  const rows = accounts.map(({ organisationId, accountId, secret }) => {
    const id = crypto.randomUUID();
    return { organisationId, accountId, id, sealed: personalData.seal(secret, placeOf(id)) };
  });
  await addConfirmed(transaction, { rows, at });
}

/** Whether a code is right and not used before: of the app, later than the last one; or a backup code. Uses it up. */
export async function proveFactor(transaction: Transaction, of: Proof): Promise<"app" | "backup" | undefined> {
  const factor = await findFactor(transaction, { ...of, confirmed: true });
  if (!factor) return undefined;
  const { organisationId, at } = of;
  const step = stepOf(factor, of);
  if (step !== undefined) {
    if (factor.used_step !== null && step <= Number(factor.used_step)) return undefined;
    await useStep(transaction, { organisationId, id: factor.id, step });
    return "app";
  }
  const digest = codeIndex(of.personalData, factor.id, of.code);
  return (await useBackupCode(transaction, { organisationId, id: factor.id, digest, at })) ? "backup" : undefined;
}

function stepOf(factor: Factor, { code, at, personalData }: Proof): number | undefined {
  const secret = personalData.open(factor.secret_sealed, placeOf(factor.id));
  return findStep({ secret, code: code.replaceAll(/\s/g, ""), at });
}

/** Keyed, so that who reads the database can't try codes against it. */
function codeIndex(personalData: PersonalData, id: string, code: string): Buffer {
  const letters = code.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return personalData.index(letters, `backup_code/${id}`);
}

function placeOf(id: string): string {
  return `second_factor/${id}/secret`;
}
