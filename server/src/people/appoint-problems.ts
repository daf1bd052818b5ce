import { overlap, type Problem } from "@jianheng/domain/kernel";
import { type Held, mayHandle, type PostConflict } from "@jianheng/domain/people";
import type { Member } from "../platform/db/index.ts";

/** Why an appointment can't be made by this actor, of this person, beside what he holds. */
export function beforehandProblems({
  proposed,
  held,
  actor,
  registered,
}: {
  proposed: Held;
  held: readonly Held[];
  actor: Pick<Member, "personId" | "post">;
  registered: boolean;
}): Problem[] {
  const again = held.some((one) => one.post === proposed.post && overlap(one, proposed));
  return [
    ...(proposed.person === actor.personId ? [OWN_APPOINTMENT] : []),
    ...(mayHandle({ by: actor.post, post: proposed.post }) ? [] : [NOT_FOR_THIS_POST]),
    ...(registered ? [] : [NOT_REGISTERED]),
    ...(again ? [ALREADY_THERE] : []),
  ];
}

/** A rule on posts held together, as a refusal. */
export function conflictProblem({ rule, words }: PostConflict): Problem {
  return { at: "$.post", code: rule, message: words };
}

/** The three administrators are not made, or unmade, by those whom they watch. */
export const NOT_FOR_THIS_POST: Problem = {
  at: "$.post",
  code: "not-for-this-post",
  message: {
    zh: "系统管理员、安全管理员、审计管理员由系统管理员任命和终止，请由本单位或上级单位的系统管理员办理",
    en: "the three administrators are appointed, and their appointments ended, by a system administrator, here or above",
  },
};

/** Nobody could appoint an administrator any more, here or above. */
export const LAST_ADMINISTRATOR: Problem = {
  at: "$.until",
  code: "last-administrator",
  message: {
    zh: "该人员是最后一名系统管理员，终止后将无人可以任命管理员：请先任命接任的系统管理员，接任之日起方可终止",
    en: "this is the last system administrator, without whom nobody can appoint one: appoint the next one first",
  },
};

/** Somebody holds another of three posts elsewhere; where is not said. */
export const APART_ELSEWHERE: Problem = {
  at: "$.post",
  code: "administrators-apart",
  message: {
    zh: "该人员在其他单位已任三员中的另一岗位：系统管理员、安全管理员、审计管理员不得由一人兼任",
    en: "this person is another of the three administrators elsewhere: they must be different people",
  },
};

/** The same post is held in that time. */
export const ALREADY_THERE: Problem = {
  at: "",
  code: "already-there",
  message: {
    zh: "该人员在这段时间已任此岗位，请核对起止日期",
    en: "this person holds this post in that time already; look at the days",
  },
};
const OWN_APPOINTMENT: Problem = {
  at: "",
  code: "own-appointment",
  message: {
    zh: "不能任命自己，请由其他有权限的人员办理",
    en: "nobody appoints himself; somebody else who may has to",
  },
};
const NOT_REGISTERED: Problem = {
  at: "$.person",
  code: "not-registered",
  message: {
    zh: "本单位没有登记这位人员，请先登记再任命",
    en: "this organisation has not registered this person; register first",
  },
};
