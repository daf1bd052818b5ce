import type { Problem, Words } from "../kernel/index.ts";
import type { RowRule } from "./model.ts";

/** One day is not before another; where either is missing there is nothing to compare. */
export function inOrder(from: string, until: string): RowRule {
  return {
    columns: [from, until],
    problems(row, nameOf) {
      const [first, last] = [row[from], row[until]];
      if (typeof first !== "string" || typeof last !== "string" || first <= last) return [];
      return [{ at: until, code: "ends-before-it-begins", message: ENDS_FIRST(nameOf(from)) }];
    },
  };
}

/**
 * Each of these is a part of those before it: none is more than the least of them. Of one that is missing, the next ones
 * are parts all the same of those before.
 */
export function inParts(...columns: readonly string[]): RowRule {
  return {
    columns,
    problems(row, nameOf) {
      const problems: Problem[] = [];
      let least: { count: number; of: string } | undefined;
      for (const at of columns) {
        const count = row[at];
        if (typeof count !== "number") continue;
        if (!least || count <= least.count) least = { count, of: at };
        else problems.push({ at, code: "more-than-the-whole", message: MORE(nameOf(least.of), least.count) });
      }
      return problems;
    },
  };
}

/** One level is not above another. They are compared by rank: 一级 is the highest of the numbered ones. */
export function levelsInOrder(lowest: string, highest: string): RowRule {
  return {
    columns: [lowest, highest],
    problems(row, nameOf) {
      const [low, high] = [row[lowest], row[highest]];
      if (typeof low !== "number" || typeof high !== "number" || low <= high) return [];
      return [{ at: highest, code: "levels-reversed", message: REVERSED(nameOf(lowest)) }];
    },
  };
}

function REVERSED(lowest: string): Words {
  return {
    zh: `低于“${lowest}”，请核对两个等级：五级最低，一级高于二级`,
    en: `it is below “${lowest}”; look at both levels: 一级 is above 五级`,
  };
}

function ENDS_FIRST(from: string): Words {
  return { zh: `早于“${from}”，请核对两个日期`, en: `it is before “${from}”; look at both days` };
}

function MORE(whole: string, count: number): Words {
  return { zh: `不应大于“${whole}”（${count}），请核对`, en: `no more than “${whole}” (${count}) is possible` };
}
