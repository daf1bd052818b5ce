import { normaliseUsername, ownActs } from "@jianheng/domain/accounts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { chargeAddress, chargeName, takeBack } from "../platform/attempts/index.ts";
import { addHalfSignIn, giveToken, makeToken, passwordMatches } from "../platform/auth/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import type { RawContext } from "../platform/http/index.ts";
import type { Me } from "./me.ts";
import { asAccounts, recordOwnAct, tooMany, wrongCredentials } from "./own.ts";
import { startSession } from "./start-session.ts";
import { type Account, getAccount } from "./store.ts";

const ADDRESS_WAIT_MINUTES = 10;

/**
 * Signs in by name and password. Each try is counted before the password is looked at, so that many at once are held
 * to the same number; hashing happens in no transaction. An unknown name goes the same way and takes as long.
 */
export async function signIn(
  context: RawContext,
  { body }: { body: { username: string; password: string } },
): Promise<Result<Me | { next: "second-factor" }>> {
  const { at, services } = context;
  const username = normaliseUsername(body.username);
  const { account, lockedFor } = await asAccounts(context, async (transaction) => {
    const charged = await chargeName(transaction, { username, at, personalData: services.personalData });
    const found = charged.account && (await getAccount(transaction, charged.account.accountId));
    return { account: found, lockedFor: charged.lockedFor };
  });
  if (lockedFor > 0) return tooMany(lockedFor);
  const right = await passwordMatches(account?.passwordHash, body.password);
  const admitted = account && right ? await admit(context, account) : undefined;
  if (!admitted) return await turnAway(context, account);
  giveToken(context.reply, { name: admitted.cookie, token: admitted.token, url: services.settings.url });
  return succeed(admitted.answer);
}

interface Admitted {
  cookie: "session" | "half-sign-in";
  token: string;
  answer: Me | { next: "second-factor" };
}

/**
 * Lets somebody in whose password was right, or asks for his code. The account is looked at again, and held: what was
 * changed while the password was hashed (disabled, reset, a second factor) counts, and what comes next waits.
 */
async function admit(context: RawContext, seen: Account): Promise<Admitted | undefined> {
  return await asAccounts(context, async (transaction): Promise<Admitted | undefined> => {
    await takeBack(transaction, seen);
    const account = await getAccount(transaction, seen.accountId);
    if (account.disabled || account.passwordHash !== seen.passwordHash) return undefined;
    if (account.enrolled) return { ...(await askForCode(transaction, context, account)), cookie: "half-sign-in" };
    const { token, me } = await startSession(transaction, { context, account, by: "password" });
    return { cookie: "session", token, answer: me };
  });
}

async function askForCode(transaction: Transaction, context: RawContext, account: Account) {
  const { organisationId: organisation_id, accountId: account_id } = account;
  const { token, digest } = makeToken();
  const row = { organisation_id, account_id, id: crypto.randomUUID(), token_digest: digest, started_at: context.at };
  await addHalfSignIn(transaction, row);
  return { token, answer: { next: "second-factor" as const } };
}

/** A name that is unknown and a password that is wrong: the same work, the same answer, the same limit of the address. */
async function turnAway<T>(context: RawContext, account: Account | undefined): Promise<Result<T>> {
  const { at, services, request } = context;
  const guessing = await asAccounts(context, async (transaction) => {
    if (account) {
      await recordOwnAct(transaction, { context, account, action: ownActs.failSignIn, details: { by: "password" } });
    }
    const { personalData } = services;
    return await chargeAddress(transaction, { address: request.ip, unknown: !account, at, personalData });
  });
  return guessing ? tooMany(ADDRESS_WAIT_MINUTES) : wrongCredentials();
}
