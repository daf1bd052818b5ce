import type { DeductPerFault } from "@jianheng/standards/define";
import { z } from "zod";
import { type Points, points, printedPoints, share, shortPoints, type Words } from "../../kernel/index.ts";
import { type Context, type Refusal, rule } from "../rule.ts";
import { count, countFaults, type Faults, faults, faultWords, words } from "./schemas.ts";

/** What `n` faults take before it is held at the points: by the slots' even share when normalised (3.2: 1.5 each). */
function deduction({ definition, of, reading }: Context<DeductPerFault>, n: number): Points {
  const { each, slots, noneFrom } = definition;
  if (noneFrom !== undefined && n >= noneFrom) return Math.max(of, points(each) * n);
  if (reading === "normalised" && slots !== undefined) return share(of, n, slots);
  return points(each) * n;
}

/** The most that can be lost. A stated cap counts only where it lies below the points; above, the trace keeps it. */
function most({ definition: { statedCap }, of }: Context<DeductPerFault>): Points {
  return statedCap === undefined ? of : Math.min(of, points(statedCap));
}

function left(context: Context<DeductPerFault>, n: number): Points {
  return context.of - Math.min(deduction(context, n), most(context));
}

/** Without slots there is no end to faults. */
function worst(context: Context<DeductPerFault>): Points {
  const { slots } = context.definition;
  return slots === undefined ? context.of - most(context) : left(context, slots);
}

function tooMany({ slots }: DeductPerFault, n: number): Refusal[] {
  if (slots === undefined || n <= slots) return [];
  const message = { zh: `只有${slots}项，最多填${slots}例，现填${n}例`, en: `there are ${slots} at most; ${n} given` };
  return [{ path: ["faults"], code: "too-many-faults", message }];
}

function cost({ definition, reading, of }: Context<DeductPerFault>): string {
  const { each, slots } = definition;
  return shortPoints(reading === "normalised" && slots !== undefined ? share(of, 1, slots) : points(each));
}

/** What the count alone would have taken, where the points or a cap below them stopped it. */
function capWords(context: Context<DeductPerFault>, taken: Points): Words {
  const end = most(context);
  if (taken <= end) return { zh: "", en: "" };
  const { statedCap } = context.definition;
  const stated = statedCap === undefined || points(statedCap) <= end ? undefined : String(statedCap);
  return {
    zh: `（按例数应扣${shortPoints(taken)}分${stated ? `，原表列上限${stated}分` : ""}，最多扣${shortPoints(end)}分）`,
    en: ` (${shortPoints(taken)} by count${stated ? `, stated cap ${stated}` : ""}, at most ${shortPoints(end)})`,
  };
}

/** The cap is the paper's own number, said even where the points end before it. */
function capSentence(context: Context<DeductPerFault>): Words {
  const { statedCap } = context.definition;
  if (statedCap === undefined) return { zh: "扣完为止", en: "down to 0" };
  const end = shortPoints(context.of - most(context));
  return { zh: `最高可扣${statedCap}分（扣至${end}分为止）`, en: `at most ${statedCap} as stated (down to ${end})` };
}

function noneFromSentence(noneFrom: number): Words {
  return { zh: `${noneFrom}例及以上不得分`, en: `nothing from ${noneFrom} on` };
}

export const deductPerFault = rule<DeductPerFault, { faults: Faults }>({
  kind: "deduct-per-fault",
  parameters: z.strictObject({
    kind: z.literal("deduct-per-fault"),
    fault: words,
    each: printedPoints.positive(),
    statedCap: printedPoints.optional(),
    noneFrom: count.positive().optional(),
    slots: count.positive().optional(),
  }) as z.ZodType<DeductPerFault>,
  observation: () => z.strictObject({ faults }),
  refusals: ({ definition }, { faults: given = 0 }) => tooMany(definition, countFaults(given)),
  fields: ({ definition }) => [
    {
      key: "faults",
      type: "count",
      label: { zh: `${definition.fault}（例数）`, en: "faults" },
      ...(definition.slots !== undefined && { max: definition.slots }),
    },
  ],
  award: (context, observation) => {
    const n = countFaults(observation.faults);
    const { statedCap } = context.definition;
    return {
      points: left(context, n),
      deducted: deduction(context, n),
      ...(statedCap !== undefined && { statedCap: points(statedCap) }),
    };
  },
  scope: (context) => ({ worst: worst(context), best: context.of }),
  words: (context) => {
    const { fault, slots, noneFrom } = context.definition;
    const total = slots === undefined ? { zh: "", en: "" } : { zh: `共${slots}项，`, en: `of ${slots}: ` };
    const end = noneFrom === undefined ? capSentence(context) : noneFromSentence(noneFrom);
    return {
      zh: `${total.zh}每发现一例${fault}扣${cost(context)}分，${end.zh}`,
      en: `${total.en}minus ${cost(context)} for each “${fault}”, ${end.en}`,
    };
  },
  why: (context, observation, { points: earned, deducted = 0 }) => {
    const n = countFaults(observation.faults);
    const { fault } = context.definition;
    if (n === 0) return { zh: `未发现${fault}`, en: `no “${fault}” found` };
    const lost = shortPoints(context.of - earned);
    const held = capWords(context, deducted);
    const named = faultWords(observation.faults);
    return {
      zh: `${fault}${n}例，扣${lost}分${held.zh}${named.zh}`,
      en: `${n} × “${fault}”, minus ${lost}${held.en}${named.en}`,
    };
  },
});
