import type { GradedFaults } from "@jianheng/standards/define";
import { z } from "zod";
import { clamp, type Points, points, printedPoints, type Words } from "../../kernel/index.ts";
import { type Context, type Refusal, rule } from "../rule.ts";
import { countFaults, type Faults, faults, faultWords, range, words } from "./schemas.ts";

interface Observation {
  faults: Faults;
  serious: boolean;
}

type Step = GradedFaults["steps"][number];

function within(
  { from = 0, fromExcluded, to = Number.POSITIVE_INFINITY, toExcluded }: Step["faults"],
  n: number,
): boolean {
  return (fromExcluded ? n > from : n >= from) && (toExcluded ? n < to : n <= to);
}

/** A number that lies in no stretch of the paper's (national 5.1, exactly 3) earns nothing. */
function earned({ definition, of }: Context<GradedFaults>, observation: Observation): Points {
  if (observation.serious) return 0;
  const step = definition.steps.find((one) => within(one.faults, countFaults(observation.faults)));
  return step === undefined ? 0 : clamp(points(step.award), of);
}

function refusals({ faults: given, serious }: Partial<Observation>): Refusal[] {
  if (!serious || given === undefined || countFaults(given) > 0) return [];
  const message = {
    zh: "没有问题就没有严重问题：请填问题数，或改为不严重",
    en: "serious without a fault: give the faults, or unmark it",
  };
  return [{ path: ["serious"], code: "serious-without-fault", message }];
}

function stepWords({ award, faults: { from = 0, to } }: Step): Words {
  if (to === 0) return { zh: `未发现问题得${award}分`, en: `none: ${award}` };
  if (to === undefined) return { zh: "更多的不得分", en: "more: 0" };
  return { zh: `一般问题${from}至${to}个得${award}分`, en: `${from} to ${to}, none serious: ${award}` };
}

export const gradedFaults = rule<GradedFaults, Observation>({
  kind: "graded-faults",
  parameters: z.strictObject({
    kind: z.literal("graded-faults"),
    fault: words,
    steps: z.array(z.strictObject({ award: printedPoints, faults: range })).min(2),
  }) as z.ZodType<GradedFaults>,
  observation: () => z.strictObject({ faults, serious: z.boolean() }),
  refusals: (_context, observation) => refusals(observation),
  fields: ({ definition }) => [
    { key: "faults", type: "count", label: { zh: `${definition.fault}（个数）`, en: "faults" } },
    { key: "serious", type: "yes-no", label: { zh: "有严重问题", en: "serious" } },
  ],
  award: (context, observation) => ({ points: earned(context, observation) }),
  scope: ({ definition, of }) => ({
    worst: 0,
    best: clamp(points(Math.max(...definition.steps.map(({ award }) => award))), of),
  }),
  words: ({ definition: { steps } }) => {
    const parts = steps.map(stepWords);
    return {
      zh: `${parts.map(({ zh }) => zh).join("，")}；有严重问题的不得分`,
      en: `${parts.map(({ en }) => en).join(", ")}; 0 with a serious one`,
    };
  },
  why: ({ definition: { fault } }, { faults: given, serious }) => {
    const n = countFaults(given);
    if (n === 0) return { zh: `未发现${fault}`, en: `no “${fault}” found` };
    const named = faultWords(given);
    return {
      zh: `${fault}${n}个${serious ? "，其中有严重问题" : ""}${named.zh}`,
      en: `${n} × “${fault}”${serious ? ", one of them serious" : ""}${named.en}`,
    };
  },
});
