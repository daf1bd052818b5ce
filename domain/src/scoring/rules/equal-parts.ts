import type { EqualParts } from "@jianheng/standards/define";
import { z } from "zod";
import { listTerms, requirementWords, share } from "../../kernel/index.ts";
import { rule } from "../rule.ts";
import { words } from "./schemas.ts";

const SHARES: Readonly<Record<number, string>> = { 2: "二分之一", 3: "三分之一", 4: "四分之一", 5: "五分之一" };

export const equalParts = rule<EqualParts, { parts: boolean[] }>({
  kind: "equal-parts",
  parameters: z.strictObject({ kind: z.literal("equal-parts"), parts: z.array(words).min(2) }) as z.ZodType<EqualParts>,
  observation: ({ definition }) => z.strictObject({ parts: z.array(z.boolean()).length(definition.parts.length) }),
  fields: ({ definition }) =>
    definition.parts.map((part, index) => ({
      key: `parts.${index}`,
      type: "yes-no",
      label: { zh: part, en: `part ${index + 1}` },
    })),
  award: ({ of }, { parts }) => ({ points: share(of, parts.filter(Boolean).length, parts.length) }),
  scope: ({ of }) => ({ worst: 0, best: of }),
  words: ({ definition: { parts } }) => {
    const list = listTerms(parts);
    return {
      zh: `${list.zh}各占${SHARES[parts.length] ?? `1/${parts.length}`}分值`,
      en: `${list.en} each earn 1/${parts.length} of the points`,
    };
  },
  why: ({ definition }, { parts }) => {
    const missing = definition.parts.filter((_part, index) => !parts[index]);
    return missing.length === 0
      ? { zh: `${parts.length}个方面均符合`, en: `all ${parts.length} parts met` }
      : requirementWords(missing, false);
  },
});
