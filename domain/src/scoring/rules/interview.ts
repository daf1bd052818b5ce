import type { Interview } from "@jianheng/standards/define";
import { z } from "zod";
import { shortPoints } from "../../kernel/index.ts";
import { type Refusal, rule } from "../rule.ts";
import { count, percent, words } from "./schemas.ts";

interface Observation {
  asked: number;
  unanswered: number;
  documented?: boolean;
}

/** 40 % and above earns nothing: 以上 includes the number (Civil Code art. 1259). Compared in whole numbers. */
function failed(zeroFrom: number, { asked, unanswered }: Observation): boolean {
  return unanswered * 100 >= asked * zeroFrom;
}

function refusals({ asked, unanswered }: Partial<Observation>): Refusal[] {
  if (asked === undefined || unanswered === undefined || unanswered <= asked) return [];
  const message = {
    zh: `未答${unanswered}题多于提问${asked}题，请核对`,
    en: `${unanswered} unanswered of only ${asked} asked; check both`,
  };
  return [{ path: ["unanswered"], code: "unanswered-above-asked", message }];
}

export const interview = rule<Interview, Observation>({
  kind: "interview",
  parameters: z.strictObject({
    kind: z.literal("interview"),
    zeroFrom: percent,
    document: words.optional(),
    printedZeroOf: z.literal("answered").optional(),
  }) as z.ZodType<Interview>,
  observation: ({ definition }) =>
    z.strictObject({
      asked: count.min(1),
      unanswered: count,
      ...(definition.document !== undefined && { documented: z.boolean() }),
    }),
  refusals: (_context, observation) => refusals(observation),
  fields: ({ definition }) => [
    { key: "asked", type: "count", label: { zh: "提问数", en: "asked" }, min: 1 },
    { key: "unanswered", type: "count", label: { zh: "未能回答数", en: "unanswered" } },
    ...(definition.document === undefined
      ? []
      : [{ key: "documented", type: "yes-no", label: { zh: `有${definition.document}`, en: "documented" } } as const]),
  ],
  award: ({ definition, of }, observation) => ({
    points: failed(definition.zeroFrom, observation) || observation.documented === false ? 0 : of,
  }),
  scope: ({ of }) => ({ worst: 0, best: of }),
  words: ({ definition: { zeroFrom, document }, of }) => ({
    zh: `${zeroFrom}%及以上的提问不能回答的${document ? `，或没有${document}的，` : ""}不得分，否则得${shortPoints(of)}分`,
    en: `0 if ${zeroFrom} % or more of the questions go unanswered${document ? ` or without “${document}”` : ""}, otherwise ${shortPoints(of)}`,
  }),
  why: ({ definition: { zeroFrom, document = "" } }, observation) => {
    const { asked, unanswered, documented } = observation;
    const reached = failed(zeroFrom, observation);
    const missing = documented === false;
    return {
      zh: `提问${asked}题，${unanswered}题未答，未答比例${reached ? "达到" : "低于"}${zeroFrom}%${missing ? `；没有${document}` : ""}`,
      en: `${unanswered} of ${asked} unanswered, ${reached ? "at or above" : "below"} ${zeroFrom} %${missing ? `; no “${document}”` : ""}`,
    };
  },
});
