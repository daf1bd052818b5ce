import type { Office } from "@jianheng/standards/define";
import { z } from "zod";
import { clamp, points, printedPoints, requirementWords, shortPoints } from "../../kernel/index.ts";
import { type Context, rule } from "../rule.ts";
import { count, words } from "./schemas.ts";

interface Observation {
  network: boolean;
  office: boolean;
  computersShort: number;
}

/** Earned first, then deducted, held within [0, points]: the cap the paper states lies above them (8.1.1). */
function taken({ definition, of }: Context<Office>, { network, office, computersShort }: Observation) {
  return network && office ? points(definition.each) * computersShort : of;
}

export const office = rule<Office, Observation>({
  kind: "office",
  parameters: z.strictObject({
    kind: z.literal("office"),
    network: words,
    office: words,
    each: printedPoints.positive(),
    statedCap: printedPoints.optional(),
  }) as z.ZodType<Office>,
  observation: () => z.strictObject({ network: z.boolean(), office: z.boolean(), computersShort: count }),
  fields: ({ definition }) => [
    { key: "network", type: "yes-no", label: { zh: definition.network, en: "network" } },
    { key: "office", type: "yes-no", label: { zh: definition.office, en: "office system" } },
    { key: "computersShort", type: "count", label: { zh: "比人均一台少几台", en: "computers short" } },
  ],
  award: (context, observation) => {
    const { statedCap } = context.definition;
    const deducted = taken(context, observation);
    return {
      points: context.of - clamp(deducted, context.of),
      deducted,
      ...(statedCap !== undefined && { statedCap: points(statedCap) }),
    };
  },
  scope: ({ of }) => ({ worst: 0, best: of }),
  words: ({ definition: { network, office: system, each, statedCap }, of }) => {
    const cap = statedCap === undefined ? "扣完为止" : `最高可扣${statedCap}分（扣至0分为止）`;
    const stated = statedCap === undefined ? "down to 0" : `at most ${statedCap} as stated (down to 0)`;
    return {
      zh: `${network}且${system}的得${shortPoints(of)}分，否则不得分；比人均一台每少一台扣${each}分，${cap}`,
      en: `${shortPoints(of)} if “${network}” and “${system}”, otherwise 0; minus ${each} for each computer short of one a head, ${stated}`,
    };
  },
  why: ({ definition }, { network, office: system, computersShort }) => {
    const missing = [network ? [] : [definition.network], system ? [] : [definition.office]].flat();
    const short = {
      zh: `比人均一台少${computersShort}台计算机`,
      en: `${computersShort} computers short of one a head`,
    };
    if (missing.length > 0) return requirementWords(missing, false);
    return computersShort > 0 ? short : { zh: "均符合", en: "all met" };
  },
});
