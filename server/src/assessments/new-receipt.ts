import { randomInt } from "node:crypto";
import { DRAWN, receiptOf } from "@jianheng/domain/assessments";
import type { Day } from "@jianheng/domain/kernel";

/** A receipt that nobody has: drawn by lot, so that one tells nothing of another. */
export function newReceipt(today: Day): string {
  return receiptOf({ year: today.slice(0, 4), drawn: String(randomInt(10 ** DRAWN)).padStart(DRAWN, "0") });
}
