import { overlap, type Problem } from "@jianheng/domain/kernel";
import type { Held, PostConflict } from "@jianheng/domain/people";

/** Why an appointment can't be made by this actor, of this person, beside what he holds. */
export function beforehandProblems({
  proposed,
  held,
  actor,
  registered,
}: {
  proposed: Held;
  held: readonly Held[];
  actor: string;
  registered: boolean;
}): Problem[] {
  const again = held.some((one) => one.post === proposed.post && overlap(one, proposed));
  return [
    ...(proposed.person === actor ? [OWN_APPOINTMENT] : []),
    ...(registered ? [] : [NOT_REGISTERED]),
    ...(again ? [ALREADY_THERE] : []),
  ];
}

/** A rule on posts held together, as a refusal. */
export function conflictProblem({ rule, words }: PostConflict): Problem {
  return { at: "$.post", code: rule, message: words };
}

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
