import { ADMINISTRATORS, dueOf, ownActs } from "@jianheng/domain/accounts";
import { clearAttempts } from "../platform/attempts/index.ts";
import {
  addSession,
  aliveSince,
  endHalfSignIns,
  endSession,
  makeToken,
  removeDeadSessions,
} from "../platform/auth/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import type { RawContext } from "../platform/http/index.ts";
import { appointmentsOf, describeMe, type Me } from "./me.ts";
import { recordOwnAct } from "./own.ts";
import { type Account, getAccount, keepSignIn } from "./store.ts";

const AGENT_LENGTH = 200;

/** Who has got in, and the new token that says so from now on. */
export interface SignedIn {
  token: string;
  me: Me;
}

/**
 * Starts a session of somebody who has proved who he is: a new token, whatever he came with. With one appointment that
 * holds today he acts by it from the start.
 */
export async function startSession(
  transaction: Transaction,
  { context, account, by }: { context: RawContext; account: Account; by: "password" | "app" | "backup" },
): Promise<SignedIn> {
  const { at, today, session: before, request, services } = context;
  const { enrolled, firstPassword } = account;
  if (before) {
    // It may be of another account, and that of another organisation.
    const former = await getAccount(transaction, before.accountId);
    await endSession(transaction, { ...former, sessionId: before.id });
  }
  await clearAttempts(transaction, account);
  await endHalfSignIns(transaction, account);
  await removeDeadSessions(transaction, { ...account, ...aliveSince(services.settings, at) });
  const appointments = await appointmentsOf(transaction, { ...account, today });
  const [only] = appointments.length === 1 ? appointments : [];
  const { token, digest } = makeToken();
  const id = crypto.randomUUID();
  const appointment = only && { id: only.id, organisationId: only.organisation.id };
  const agent = (request.headers["user-agent"] ?? "").slice(0, AGENT_LENGTH);
  await addSession(transaction, { ...account, id, digest, at, agent, appointment });
  await keepSignIn(transaction, { ...account, at });
  const details = { by, session: id, ...(only ? { appointment: only.id } : {}) };
  await recordOwnAct(transaction, { context, account, action: ownActs.signIn, details });
  const administrator = appointments.some(({ post }) => ADMINISTRATORS.includes(post.id));
  const due = dueOf({ policy: services.settings.secondFactor, administrator, enrolled, firstPassword });
  const session = { id, accountId: account.accountId, personId: account.personId, due };
  return { token, me: await describeMe(transaction, { context, session }) };
}
