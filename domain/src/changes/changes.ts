import type { Problem } from "../kernel/index.ts";
import { type Change, changeable, changeableWords, type Registered, type Wanted } from "./model.ts";
import { isTelephone, NOT_A_TELEPHONE } from "./telephone.ts";

/** What would change: what is asked for and is registered otherwise. */
export function changesOf({ registered, wanted }: { registered: Registered; wanted: Wanted }): Change[] {
  return changeable.flatMap((what) => {
    const [from, to] = [registered[what], wanted[what]];
    return to === undefined || to === from ? [] : [{ what, from, to }];
  });
}

/** What keeps an application from being made. */
export function applicationProblems(of: {
  /** As it is registered; undefined where nothing is. */
  registered: Registered | undefined;
  wanted: Wanted;
  /** Whether another application of the station is open. */
  open: boolean;
  /** Whether anybody decides on it. */
  decided: boolean;
}): Problem[] {
  if (!of.decided) return [NOBODY];
  if (of.registered === undefined) return [NOT_REGISTERED];
  if (of.open) return [ONE_AT_A_TIME];
  const changes = changesOf({ registered: of.registered, wanted: of.wanted });
  if (changes.length === 0) return [NOTHING];
  return changes.some(({ what, to }) => what === "telephone" && !isTelephone(to)) ? [NOT_A_TELEPHONE] : [];
}

/** Whether what an application read is registered otherwise by now: it says what no longer is so. */
export function readOtherwise(changes: readonly Change[], registered: Registered): boolean {
  return changes.some(({ what, from }) => registered[what] !== from);
}

/** The changes in a sentence, as the new registration keeps them (变更事项). */
export function changeWords(changes: readonly Change[]): string {
  return changes.map(({ what, from, to }) => `${changeableWords[what]}由“${from ?? "无"}”变更为“${to}”`).join("；");
}

const NOBODY: Problem = {
  at: "",
  code: "nobody-decides",
  message: {
    zh: "本单位没有审批机关，也没有上级：登记内容请在台账“机构登记”中直接修改",
    en: "nobody decides on what you apply for: change the registration in its register",
  },
};
const NOT_REGISTERED: Problem = {
  at: "",
  code: "not-registered",
  message: {
    zh: "还没有机构登记：请先在台账“机构登记”中登记",
    en: "there is no registration yet: enter it in the register of registrations first",
  },
};
const ONE_AT_A_TIME: Problem = {
  at: "",
  code: "application-open",
  message: {
    zh: "已有一份变更申请待审批：请等待审批，或先撤回它",
    en: "an application waits to be decided: wait for it, or withdraw it first",
  },
};
const NOTHING: Problem = {
  at: "$.wanted",
  code: "nothing-changes",
  message: { zh: "与现登记内容相同：请填写要变更的事项", en: "that is how it is registered: say what is to change" },
};
