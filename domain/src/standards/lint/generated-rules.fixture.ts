import type { RuleDefinition } from "@jianheng/standards/define";
import fc from "fast-check";

/** Rules that award exactly `points` at best and nothing at worst, and leave nothing open. */
export function soundRule(points: number): fc.Arbitrary<RuleDefinition> {
  const half = points / 2;
  return fc.oneof(
    fc.constantFrom<RuleDefinition>(
      { kind: "all-or-nothing", needs: ["甲", "乙"] },
      { kind: "all-or-nothing", needs: ["甲", "乙"], award: points, zeroWhen: { lacks: "any" } },
      { kind: "interview", zeroFrom: 40, document: "文件" },
      { kind: "equal-parts", parts: ["甲", "乙", "丙"] },
      { kind: "office", network: "网", office: "系统", each: half, statedCap: points },
      { kind: "notice", approval: "批准", needs: ["及时"], deduct: { from: half, to: half } },
      { kind: "deduct-per-fault", fault: "问题", each: half, noneFrom: 2 },
      { kind: "deduct-per-fault", fault: "问题", each: points, statedCap: half },
    ),
    fc.constant<RuleDefinition>({
      kind: "levels",
      levels: [
        { award: points, when: "好", state: "well" },
        { award: half, when: "一般", state: "partly" },
        { award: 0, when: "没有", state: "none" },
      ],
    }),
    fc.integer({ min: 1, max: 99 }).map(
      (at): RuleDefinition => ({
        kind: "ratio-steps",
        part: "甲",
        whole: "乙",
        steps: [
          { award: points, percent: { from: at } },
          { award: 0, percent: { to: at, toExcluded: true } },
        ],
      }),
    ),
    fc.integer({ min: 1, max: 9 }).map(
      (at): RuleDefinition => ({
        kind: "graded-faults",
        fault: "问题",
        steps: [
          { award: points, faults: { from: 0, to: 0 } },
          { award: half, faults: { from: 1, to: at } },
          { award: 0, faults: { from: at, fromExcluded: true } },
        ],
      }),
    ),
  );
}
