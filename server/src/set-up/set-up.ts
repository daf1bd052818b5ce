import { normaliseUsername, ownActs } from "@jianheng/domain/accounts";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { postConflicts } from "@jianheng/domain/people";
import { postRules } from "@jianheng/standards/posts";
import { recordActs } from "../platform/audit/index.ts";
import { hashPassword } from "../platform/auth/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import { type RawContext, refuseWhole } from "../platform/http/index.ts";
import { linkOf } from "./create-set-up-link.ts";
import { enterFirst } from "./enter-first.ts";
import { type SetUp, setUpProblems } from "./set-up-problems.ts";
import { hasAccounts, isRegion, lockLink, openFirst, removeLink } from "./store.ts";

/** A single station is run by one person, who then holds all three posts of 三员; elsewhere he appoints the others. */
const POSTS_OF_ALL = ["system-administrator", "security-administrator", "log-auditor"];

/** Enters the first organisation, its administrator and his account: all of it or nothing, once. */
export async function setUp(context: RawContext, { body }: { body: SetUp }): Promise<Result<Record<string, never>>> {
  const { at, today, services, requestId } = context;
  return await context.database.transaction(
    { system: "set-up" },
    async (transaction): Promise<Result<Record<string, never>>> => {
      const holds = await lockLink(transaction, linkOf({ token: body.token, at }));
      if (!holds || (await hasAccounts(transaction))) return refuseWhole("link-not-valid", ...NOT_VALID);
      const region = await isRegion(transaction, body.organisation.region);
      const problems = setUpProblems(body, { region, today, demonstration: services.settings.demonstration });
      if (problems.length > 0) return refuse(problems);
      const first = await enter(transaction, { body, context });
      const { organisationId, accountId, username } = first;
      await removeLink(transaction);
      const subject = { kind: "account", id: accountId };
      const details = { username, kind: body.organisation.kind, posts: first.posts, warnings: first.warnings };
      await recordActs(
        { transaction, requestId },
        { action: ownActs.setUp, organisation: organisationId, subject, details },
      );
      return succeed({});
    },
  );
}

async function enter(transaction: Transaction, { body, context }: { body: SetUp; context: RawContext }) {
  const [organisationId, personId, accountId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const single = body.organisation.kind === "station";
  const posts = single ? POSTS_OF_ALL : POSTS_OF_ALL.slice(0, 1);
  const { today, services } = context;
  const held = posts.map((post) => ({ id: crypto.randomUUID(), post, from: today }));
  const organisation = { id: organisationId, ...body.organisation };
  const person = { id: personId, ...body.administrator };
  await enterFirst({ transaction, personalData: services.personalData }, { organisation, person, posts: held, today });
  const hash = await hashPassword(body.account.password);
  const username = normaliseUsername(body.account.username);
  await openFirst(transaction, { organisationId, accountId, personId, username, hash, at: context.at });
  const warnings = warningsOf({ organisationId, personId, appointments: held });
  return { organisationId, accountId, username, posts, warnings };
}

/** The rules on posts held together that the administrator of a single station breaks, for the trail to say. */
function warningsOf(of: {
  organisationId: string;
  personId: string;
  appointments: readonly { id: string; post: string; from: string }[];
}): string[] {
  const whole = { person: of.personId, organisation: of.organisationId, document: "", until: null };
  const held = of.appointments.map((one) => ({ ...one, ...whole }));
  const broken = held.flatMap((proposed) => postConflicts({ proposed, held, rules: postRules, singleStation: true }));
  return [...new Set(broken.map(({ rule, effect }) => `${rule}: ${effect}`))];
}

const NOT_VALID = [
  "初始化链接无效、已过期或已使用：请重新启动系统，使用启动时显示的新链接",
  "this link does not hold, or no more: start the system again and use the link that it shows",
] as const;
