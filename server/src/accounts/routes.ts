import { policy } from "@jianheng/domain/accounts";
import { z } from "zod";
import { inOrganisation, type Route, rawRoute, route } from "../platform/http/index.ts";
import { disableAccount } from "./disable-account.ts";
import { enableAccount } from "./enable-account.ts";
import { listAccounts } from "./list-accounts.ts";
import { openAccount } from "./open-account.ts";
import { resetPassword } from "./reset-password.ts";
import { resetSecondFactor } from "./reset-second-factor.ts";
import { showOnce } from "./show-once.ts";
import { unlockAccount } from "./unlock-account.ts";

const ACCOUNTS = "/api/organisations/:organisation/accounts";
const ofAccount = inOrganisation.extend({ account: z.uuid() });
/** Absent where the same command was sent again: it is shown once. */
const firstPassword = z.string().nullable();

const listed = z.object({
  id: z.uuid(),
  person: z.object({ id: z.uuid(), name: z.string().nullable() }),
  username: z.string(),
  state: z.enum(["active", "locked", "disabled"]),
  secondFactor: z.boolean(),
  lastSignIn: z.iso.datetime().nullable(),
});

/** A command on one account that answers nothing. */
const command = { method: "POST", params: ofAccount, answer: z.undefined(), status: 204 } as const;

/** What is done with other people's accounts over HTTP. */
export const routes: readonly Route[] = [
  route({
    method: "GET",
    path: ACCOUNTS,
    words: policy.see.words,
    access: { may: policy.see },
    params: inOrganisation,
    query: z.strictObject({
      cursor: z.string().max(100).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    answer: z.object({ items: z.array(listed), next: z.string().nullable() }),
    handle: listAccounts,
  }),
  rawRoute({
    method: "POST",
    path: ACCOUNTS,
    words: policy.open.words,
    access: { may: policy.open },
    params: inOrganisation,
    body: z.strictObject({ person: z.uuid(), username: z.string().max(100) }),
    answer: z.object({ id: z.uuid(), firstPassword }),
    status: 201,
    refusals: ["bad-username", "username-taken", "unknown-person", "has-account", "own-account"],
    raw: (context, input) => showOnce(context, (member) => openAccount(member, input)),
  }),
  rawRoute({
    method: "POST",
    path: `${ACCOUNTS}/:account/password`,
    words: policy.resetPassword.words,
    access: { may: policy.resetPassword },
    params: ofAccount,
    answer: z.object({ firstPassword }),
    raw: (context, input) => showOnce(context, (member) => resetPassword(member, input)),
  }),
  route({
    ...command,
    path: `${ACCOUNTS}/:account/disable`,
    words: policy.disable.words,
    access: { may: policy.disable },
    handle: disableAccount,
  }),
  route({
    ...command,
    path: `${ACCOUNTS}/:account/enable`,
    words: policy.enable.words,
    access: { may: policy.enable },
    handle: enableAccount,
  }),
  route({
    ...command,
    path: `${ACCOUNTS}/:account/unlock`,
    words: policy.unlock.words,
    access: { may: policy.unlock },
    handle: unlockAccount,
  }),
  route({
    ...command,
    path: `${ACCOUNTS}/:account/second-factor/reset`,
    words: policy.resetSecondFactor.words,
    access: { may: policy.resetSecondFactor },
    refusals: ["none-enrolled"],
    handle: resetSecondFactor,
  }),
];
