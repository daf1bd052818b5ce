import type { Problem, Words } from "../kernel/index.ts";
import { fixedFrom, fixedOfLicence, fixedOfRegistration, inForce, type Registration, type Standing } from "./fixed.ts";
import { changeable, changeableWords } from "./model.ts";

/** Why a station can't write a registration itself; the place is the column. Without `before` it is new. */
export function registrationProblems(
  standing: Standing,
  { before, after }: { before?: Registration | undefined; after: Registration },
): Problem[] {
  const from = fixedFrom(standing);
  if (from === undefined) return [];
  if (before && fixedOfRegistration(standing, before).length > 0) {
    const moved = before.validFrom === after.validFrom ? [] : [{ at: "validFrom", ...DATED }];
    return [...moved, ...differing(before, after)];
  }
  if (after.validFrom <= from) return [];
  if (after.validFrom > standing.today) return [{ at: "validFrom", ...LATER }];
  if (standing.open) return [{ at: "validFrom", ...WAITS }];
  const others = standing.registrations.filter(({ id }) => id !== after.id);
  const then = inForce(others, after.validFrom);
  return then ? differing(then, after) : [];
}

/** Why a station can't remove a registration. */
export function registrationStays(standing: Standing, of: { validFrom: string }): Problem[] {
  return fixedOfRegistration(standing, of).length === 0 ? [] : [{ at: "", ...STAYS }];
}

type Licence = Readonly<Record<string, unknown>>;

/** Why a station can't change a licence that is there; the place is the column. A new one it enters itself. */
export function licenceProblems(
  standing: Pick<Standing, "decided">,
  { before, after }: { before: Licence; after: Licence },
): Problem[] {
  const other = fixedOfLicence(standing).filter((id) => (before[id] ?? null) !== (after[id] ?? null));
  const withdrawn = before.withdrawnOn ?? null;
  const again = standing.decided && withdrawn !== null && withdrawn !== (after.withdrawnOn ?? null);
  return [...other, ...(again ? ["withdrawnOn"] : [])].map((at) => ({ at, ...OF_THE_AUTHORITY }));
}

/** Why a station can't remove a licence: the one that an application would reissue, and such as were reissued. */
export function licenceStays(
  { decided, today }: Pick<Standing, "decided" | "today">,
  { before, reissued }: { before: Licence; reissued: boolean },
): Problem[] {
  const { validUntil = null, withdrawnOn = null } = before;
  const over = withdrawnOn !== null || (typeof validUntil === "string" && validUntil < today);
  return reissued || (decided && !over) ? [{ at: "", ...LICENCE_STAYS }] : [];
}

function differing(one: Registration, other: Registration): Problem[] {
  const changed = changeable.filter((what) => one.registered[what] !== other.registered[what]);
  return changed.map((at) => ({ at, code: "by-application", message: BY_APPLICATION(changeableWords[at]) }));
}

function BY_APPLICATION(what: string): Words {
  return {
    zh: `“${what}”已经登记，不能直接修改：请在“变更登记”中提出申请，经审批机关批准后重新登记并换发许可证`,
    en: "this is registered and changes by application only: apply for a change of registration",
  };
}

type Said = Omit<Problem, "at">;
const DATED: Said = {
  code: "by-application",
  message: {
    zh: "这次登记已经生效，登记日期不能修改：内容有变化的，请在“变更登记”中提出申请",
    en: "this registration is in force and its day stays: apply for a change of registration",
  },
};
const LATER: Said = {
  code: "by-application",
  message: {
    zh: "登记日期不能晚于今天：今后的变化请在“变更登记”中提出申请",
    en: "a registration can't begin later than today: apply for a change of registration",
  },
};
const WAITS: Said = {
  code: "application-open",
  message: {
    zh: "有一份变更申请待审批，不能另行登记：请等待审批，或在“变更登记”中先撤回它",
    en: "an application waits to be decided: wait for it, or withdraw it first",
  },
};
const STAYS: Said = {
  code: "by-application",
  message: {
    zh: "这是现行登记或变更申请所依据的登记，不能删除：内容有变化的，请在“变更登记”中提出申请",
    en: "this registration is in force, or an application rests on it: apply for a change of registration",
  },
};
const OF_THE_AUTHORITY: Said = {
  code: "by-application",
  message: {
    zh: "许可证的证号、有效期、换发和撤销日期由审批机关核定，不能直接修改：随变更登记换发的请在“变更登记”中申请；登记有误的请审批机关更正",
    en: "this is the authority's to say: apply for a change of registration, or have the authority correct it",
  },
};
const LICENCE_STAYS: Said = {
  code: "by-application",
  message: {
    zh: "现行有效或随变更登记换发的许可证不能删除：登记有误的请审批机关更正，已撤销的请填写撤销日期",
    en: "a licence in force, or one that was reissued, stays: have the authority correct it",
  },
};
