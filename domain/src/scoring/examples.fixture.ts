import type { RuleDefinition } from "@jianheng/standards/define";
import fc from "fast-check";
import { points } from "../kernel/index.ts";
import type { Observation, Reading } from "./model.ts";
import type { Context } from "./rule.ts";
import { ruleOf } from "./rules.ts";

/** For tests: one example of every kind of rule, what can be observed of it, and how an observation gets worse. */
export interface Example {
  name: string;
  of: number;
  definition: RuleDefinition;
  observations: fc.Arbitrary<Observation>;
  /** Observations that are each worse than the given one in exactly one thing. */
  worse(observation: never): Observation[];
}

const upTo = (max: number) => fc.nat({ max });
const decimals = (from: number, to: number) =>
  fc.integer({ min: from * 100, max: to * 100 }).map((value) => (value / 100).toFixed(2));
const reason = fc.constantFrom("缺少程序文件", "公告未注明收费标准");

/** A count of faults, or as many faults with their words. */
function faultsUpTo(max: number) {
  return fc.oneof(
    upTo(max),
    upTo(max).map((n) => Array.from({ length: n }, (_, i) => ({ what: `问题${i + 1}` }))),
  );
}

function oneMore(faults: number | unknown[]) {
  return typeof faults === "number" ? faults + 1 : [...faults, { what: "又一例" }];
}

function example<O extends Observation>(
  name: string,
  of: number,
  definition: RuleDefinition,
  observations: fc.Arbitrary<O>,
  worse: (o: O) => O[],
): Example {
  return { name, of, definition, observations, worse: worse as Example["worse"] };
}

const met = fc.record({ met: fc.boolean() });
const failIt = () => [{ met: false }];

type Parts = { parts: boolean[] };
type Office = { network: boolean; office: boolean; computersShort: number };
type Faults = { faults: number | { what: string }[] };

/** An observation of a ratio: the part never above the whole. */
const ratio = fc
  .tuple(upTo(50), fc.integer({ min: 1, max: 50 }))
  .map(([a, b]) => ({ ratio: [Math.min(a, b), b] as [number, number] }));

const FOUR = ["完整", "清晰", "处置受控", "环境适宜"];

export const examples: readonly Example[] = [
  example("all-or-nothing", 3, { kind: "all-or-nothing", needs: ["一致"] }, met, failIt),
  example("all-or-nothing that awards less", 2, { kind: "all-or-nothing", needs: ["符合"], award: 1 }, met, failIt),
  example("all-or-nothing that awards more", 2, { kind: "all-or-nothing", needs: ["符合"], award: 3 }, met, failIt),
  example(
    "levels above the points",
    2,
    { kind: "levels", levels: [3, 2, 1, 0].map((award) => ({ award })) },
    fc.record({ level: upTo(3) }),
    ({ level }) => Array.from({ length: level }, (_, lower) => ({ level: lower })),
  ),
  example(
    "levels with a hole",
    5,
    { kind: "levels", levels: [5, 2, 0].map((award) => ({ award, when: `第${award}档` })) },
    fc.record({ level: fc.constantFrom<number>(5, 2, 0) }),
    ({ level }) => [5, 2, 0].filter((other) => other < level).map((lower) => ({ level: lower })),
  ),
  example<Faults>(
    "deduct-per-fault",
    2,
    { kind: "deduct-per-fault", fault: "不合格", each: 1, statedCap: 5 },
    fc.record({ faults: faultsUpTo(9) }),
    ({ faults }) => [{ faults: oneMore(faults) } as Faults],
  ),
  example<Faults>(
    "deduct-per-fault with a cap below the points",
    4,
    { kind: "deduct-per-fault", fault: "不合格", each: 0.5, statedCap: 1 },
    fc.record({ faults: faultsUpTo(9) }),
    ({ faults }) => [{ faults: oneMore(faults) } as Faults],
  ),
  example<Faults>(
    "deduct-per-fault, none from three",
    3,
    { kind: "deduct-per-fault", fault: "问题", each: 1, noneFrom: 3 },
    fc.record({ faults: faultsUpTo(9) }),
    ({ faults }) => [{ faults: oneMore(faults) } as Faults],
  ),
  example<{ faults: number }>(
    "deduct-per-fault with slots",
    3,
    { kind: "deduct-per-fault", fault: "缺项", each: 0.5, slots: 2 },
    fc.record({ faults: upTo(2) }),
    ({ faults }) => (faults < 2 ? [{ faults: faults + 1 }] : []),
  ),
  example("judgement", 9, { kind: "judgement", stated: true }, fc.record({ deduct: decimals(0, 9), reason }), (o) =>
    Number(o.deduct) <= 8 ? [{ ...o, deduct: (Number(o.deduct) + 1).toFixed(2) }] : [],
  ),
  example(
    "judgement without a rule",
    2,
    { kind: "judgement", stated: false, needs: ["形式规范", "内容真实"] },
    fc.record({ deduct: decimals(0, 2), reason }),
    (o) => [{ ...o, deduct: "2" }],
  ),
  example(
    "interview without a document",
    1,
    { kind: "interview", zeroFrom: 40 },
    fc
      .record({ asked: fc.integer({ min: 1, max: 30 }), unanswered: upTo(30) })
      .map((o) => ({ ...o, unanswered: Math.min(o.asked, o.unanswered) })),
    (o) => (o.unanswered < o.asked ? [{ ...o, unanswered: o.unanswered + 1 }] : []),
  ),
  example(
    "notice",
    3,
    { kind: "notice", approval: "经批准", needs: ["及时", "清晰"], deduct: { from: 1, to: 2 } },
    fc.record({ approved: fc.boolean(), deduct: fc.oneof(fc.constant("0"), decimals(1, 2)), reason }),
    (o) => [
      { ...o, approved: false },
      { ...o, deduct: "2" },
    ],
  ),
  example(
    "interview",
    1,
    { kind: "interview", zeroFrom: 40, document: "措施文件" },
    fc
      .record({ asked: fc.integer({ min: 1, max: 30 }), unanswered: upTo(30), documented: fc.boolean() })
      .map((o) => ({ ...o, unanswered: Math.min(o.asked, o.unanswered) })),
    (o) => [...(o.unanswered < o.asked ? [{ ...o, unanswered: o.unanswered + 1 }] : []), { ...o, documented: false }],
  ),
  example(
    "ratio-steps",
    3,
    {
      kind: "ratio-steps",
      part: "已建档人数",
      whole: "全体员工",
      steps: [
        { award: 3, percent: { from: 100, to: 100 } },
        { award: 2, percent: { from: 60, to: 60 } },
        { award: 1, percent: { from: 30, to: 60 } },
        { award: 0, percent: { to: 30, toExcluded: true } },
      ],
    },
    ratio,
    ({ ratio: [have, of] }) => (have > 0 ? [{ ratio: [have - 1, of] as [number, number] }] : []),
  ),
  example<Parts>(
    "equal-parts of one point",
    1,
    { kind: "equal-parts", parts: FOUR },
    fc.record({ parts: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }) }),
    ({ parts }) => parts.map((_, index) => ({ parts: parts.with(index, false) })),
  ),
  example<Office>(
    "office",
    1,
    { kind: "office", network: "使用局域网", office: "有办公系统", each: 1, statedCap: 5 },
    fc.record({ network: fc.boolean(), office: fc.boolean(), computersShort: upTo(9) }),
    (o) => [
      { ...o, network: false },
      { ...o, office: false },
      { ...o, computersShort: o.computersShort + 1 },
    ],
  ),
  example<Faults & { serious: boolean }>(
    "graded-faults",
    2,
    {
      kind: "graded-faults",
      fault: "问题",
      steps: [
        { award: 2, faults: { from: 0, to: 0 } },
        { award: 1, faults: { from: 1, to: 2 } },
        { award: 0, faults: { from: 3, fromExcluded: true } },
      ],
    },
    fc
      .record({ faults: faultsUpTo(6), serious: fc.boolean() })
      .filter(({ faults, serious }) => !serious || (typeof faults === "number" ? faults : faults.length) > 0),
    (o) => [
      { ...o, faults: oneMore(o.faults) } as typeof o,
      ...((typeof o.faults === "number" ? o.faults : o.faults.length) > 0 ? [{ ...o, serious: true }] : []),
    ],
  ),
  example(
    "rate-below",
    1,
    { kind: "rate-below", rate: "差错率", below: 3, zeroAbove: 3 },
    fc
      .record({ sampled: fc.integer({ min: 1, max: 200 }), errors: upTo(20) })
      .map((o) => ({ ...o, errors: Math.min(o.errors, o.sampled) })),
    (o) => (o.errors < o.sampled ? [{ ...o, errors: o.errors + 1 }] : []),
  ),
];

/** The rule of an example with its context. */
export function ready({ definition, of }: Example, reading: Reading) {
  const context: Context = { definition, of: points(of), reading };
  return { rule: ruleOf(definition), context };
}
