import { z } from "zod";
import { text, type Words } from "../../kernel/index.ts";

/** Pieces that several kinds of rule share. */

/** A count that a person could have counted: beyond it, products would no longer be exact. */
export const count = z.int().nonnegative().max(1_000_000);
export const percent = z.number().min(0).max(100);
export const words = z.string().min(1);

/** A stretch of numbers as the paper words it. */
export const range = z.strictObject({
  from: z.number().optional(),
  fromExcluded: z.literal(true).optional(),
  to: z.number().optional(),
  toExcluded: z.literal(true).optional(),
});

/** A fault with its own words, and the member of the group that it concerns. */
const fault = z.strictObject({ what: text.min(1), member: words.optional() });

/** How many faults: a number, or the faults themselves. */
export const faults = z.union([count, z.array(fault)]);
export type Faults = z.infer<typeof faults>;

/** The number of faults, however it was given. */
export function countFaults(given: Faults): number {
  return typeof given === "number" ? given : given.length;
}

/** Each fault in its own words, where they were given: "：3.1.2 未收集满意度；…". */
export function faultWords(given: Faults): Words {
  if (typeof given === "number") return { zh: "", en: "" };
  const named = given.map(({ what, member }) => (member === undefined ? what : `${member} ${what}`));
  return { zh: `：${named.join("；")}`, en: `: ${named.join("; ")}` };
}

/** A deduction as a decimal string with at most two places. */
export const decimal = z.string().regex(/^\d{1,6}(\.\d{1,2})?$/, {
  error: ({ input }) => (/^\s*[-－−–]/.test(String(input)) ? "negative-decimal" : "decimal"),
});
