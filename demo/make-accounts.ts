import { randomBytes, randomUUID } from "node:crypto";
import { ADMINISTRATORS, needsSecondFactor, type SecondFactorPolicy } from "@jianheng/domain/accounts";
import { makeFirstPassword, makeSecret } from "@jianheng/server/demonstration";
import type { Kept } from "./demo-folder.ts";
import type { Province } from "./province/model.ts";
import { signInsOf } from "./province/sign-ins.ts";

/** A key, a password and secrets that no other demonstration has, for all who can sign in to it. */
export function makeAccounts({ province, policy }: { province: Province; policy: SecondFactorPolicy }): Kept {
  const accounts = signInsOf(province).map(({ username, person }) => {
    const held = province.appointments.filter((one) => one.person === person);
    const administrator = held.some(({ post }) => ADMINISTRATORS.includes(post));
    const secret = needsSecondFactor({ policy, administrator }) ? makeSecret() : null;
    return [username, { id: randomUUID(), secret }] as const;
  });
  const key = randomBytes(32).toString("base64");
  return { key, password: makeFirstPassword(), accounts: Object.fromEntries(accounts) };
}
