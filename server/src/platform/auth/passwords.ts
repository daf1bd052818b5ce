import { randomInt } from "node:crypto";
import { normalisePassword } from "@jianheng/domain/accounts";
import { hash, type Options, verify } from "@node-rs/argon2";

/** argon2id with OWASP's first choice of parameters (19 MiB, 2 passes): 20 ms on the machine this was written on. */
const ARGON2ID: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** No password's hash: what is given for a name without account is checked against it, for as long as against a true one. */
let decoy: Promise<string> | undefined;

/** A password as it is kept. */
export async function hashPassword(password: string): Promise<string> {
  return await hash(normalisePassword(password), ARGON2ID);
}

/** Whether a password is the one that was kept; without one it takes as long and is not. */
export async function passwordMatches(kept: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(makeFirstPassword());
  const right = await verify(kept ?? (await decoy), normalisePassword(password));
  return right && kept !== undefined;
}

/** Without those that are taken for each other when read out: 0 and o, 1, l and i. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

/** A password of an administrator's making, to be shown once and changed at once: 59 bits in three groups. */
export function makeFirstPassword(): string {
  return makeCode(3, 4);
}

/** Characters at random, in groups that can be read out. */
export function makeCode(groups: number, length: number): string {
  const letter = () => ALPHABET[randomInt(ALPHABET.length)] ?? "";
  return Array.from({ length: groups }, () => Array.from({ length }, letter).join("")).join("-");
}
