import { normaliseUsername, policy, usernameProblems } from "@jianheng/domain/accounts";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import { hashPassword, makeFirstPassword } from "../platform/auth/index.ts";
import type { Context } from "../platform/http/index.ts";
import { addAccount, findTaken, giveFirstPassword, isKnown } from "./store.ts";

/** Opens an account for a person of the organisation, with a password that he changes before anything else. */
export async function openAccount(
  context: Context,
  { body }: { body: { person: string; username: string } },
): Promise<Result<{ answer: { id: string }; firstPassword: string }>> {
  const { transaction, organisation: organisationId, actor, at } = context;
  const username = normaliseUsername(body.username);
  const problems = await problemsOf(context, { username, personId: body.person });
  if (problems.length > 0) return refuse(problems);
  const accountId = crypto.randomUUID();
  const key = { organisationId, accountId };
  if (!(await addAccount(transaction, { ...key, personId: body.person, username, at }))) return refuse([NAME_TAKEN]);
  const firstPassword = makeFirstPassword();
  await giveFirstPassword(transaction, { ...key, hash: await hashPassword(firstPassword) });
  await recordActs(context, {
    action: policy.open,
    organisation: organisationId,
    subject: { kind: "account", id: accountId },
    details: { person: body.person, by: actor.post },
  });
  return succeed({ answer: { id: accountId }, firstPassword });
}

async function problemsOf(
  { transaction, organisation, actor }: Context,
  { username, personId }: { username: string; personId: string },
): Promise<Problem[]> {
  const known = await isKnown(transaction, { organisationId: organisation, personId });
  const taken = await findTaken(transaction, { organisationId: organisation, username, personId });
  return [
    ...usernameProblems(username),
    ...(known ? [] : [UNKNOWN_PERSON]),
    ...(taken.byPerson && personId !== actor.personId ? [HAS_ONE] : []),
    ...(known && personId === actor.personId ? [OWN] : []),
    ...(taken.byUsername ? [NAME_TAKEN] : []),
  ];
}

const UNKNOWN_PERSON: Problem = {
  at: "$.person",
  code: "unknown-person",
  message: { zh: "本单位没有此人：请先登记人员", en: "this organisation knows no such person: enter him first" },
};
const HAS_ONE: Problem = {
  at: "$.person",
  code: "has-account",
  message: {
    zh: "此人在本单位已有账号，每人只用一个账号",
    en: "this person has an account of this organisation already; one is enough",
  },
};
const OWN: Problem = {
  at: "$.person",
  code: "own-account",
  message: { zh: "您已有账号，不能为自己开立", en: "you have an account, and open none for yourself" },
};
const NAME_TAKEN: Problem = {
  at: "$.username",
  code: "username-taken",
  message: { zh: "用户名已被使用，请换一个", en: "this username is taken; choose another" },
};
