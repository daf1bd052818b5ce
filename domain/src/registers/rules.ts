import type { RowRule } from "./model.ts";

/** One day is not before another; where either is missing there is nothing to compare. */
export function inOrder(from: string, until: string): RowRule {
  return (row) => {
    const [first, last] = [row[from], row[until]];
    if (typeof first !== "string" || typeof last !== "string" || first <= last) return [];
    return [{ at: until, code: "ends-before-it-begins", message: ENDS_FIRST }];
  };
}

/** A part is not more than the whole. */
export function notMoreThan(part: string, whole: string): RowRule {
  return (row) => {
    const [some, all] = [row[part], row[whole]];
    if (typeof some !== "number" || typeof all !== "number" || some <= all) return [];
    return [{ at: part, code: "more-than-the-whole", message: MORE(all) }];
  };
}

const ENDS_FIRST = { zh: "早于起始日期，请核对两个日期", en: "it ends before it begins; look at both days" };

function MORE(all: number) {
  return { zh: `不应大于${all}，请核对`, en: `no more than ${all} is possible` };
}
