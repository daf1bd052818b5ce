import { findPoints, type Points, shortPoints } from "../../kernel/index.ts";
import type { Refusal } from "../rule.ts";

/** The points of a `deduct` that its schema has let pass. */
export function deductionOf(deduct: string): Points {
  return findPoints(deduct) ?? 0;
}

/** More can't be deducted than there is. */
export function deductionRefusals(deduct: string, of: Points): Refusal[] {
  if (deductionOf(deduct) <= of) return [];
  const most = shortPoints(of);
  const message = { zh: `扣分不能超过分值${most}分`, en: `can't deduct more than the ${most} there are` };
  return [{ path: ["deduct"], code: "deduct-above-points", message }];
}
