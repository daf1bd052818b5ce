import type { Problem } from "../kernel/index.ts";

/** An occupation that a licence covers (许可范围), as it stands when the licence is confirmed. */
export interface Covered {
  occupation: string;
  trade: string | null;
  lowest: number | null;
  highest: number | null;
}

/** Why a licence can't be confirmed (核定) as it stands. */
export function confirmationProblems(of: { withdrawnOn: string | null; confirmed: boolean }): Problem[] {
  if (of.withdrawnOn !== null) return [WITHDRAWN];
  return of.confirmed ? [CONFIRMED] : [];
}

/** Whether a scope that was seen is the one that there is; both come in the order of their occupations. */
export function sameScope(seen: readonly Covered[], now: readonly Covered[]): boolean {
  return seen.length === now.length && seen.every((one, at) => sameCovered(one, now[at]));
}

function sameCovered(one: Covered, other: Covered | undefined): boolean {
  if (other === undefined || one.occupation !== other.occupation || one.trade !== other.trade) return false;
  return one.lowest === other.lowest && one.highest === other.highest;
}

const WITHDRAWN: Problem = {
  at: "",
  code: "withdrawn",
  message: {
    zh: "这份许可证（备案）已撤销或注销，不能核定：撤销日期登记有误的，请先更正",
    en: "this licence was withdrawn: correct the day first if that is wrong",
  },
};
const CONFIRMED: Problem = {
  at: "",
  code: "already-confirmed",
  message: {
    zh: "这份许可证（备案）及其许可范围已经核定，此后没有变化",
    en: "this licence with its scope is confirmed, and nothing has changed since",
  },
};
