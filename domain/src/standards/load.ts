import type { EditionData, RuleDefinition } from "@jianheng/standards/define";
import { contentHash, deepFreeze, type Problem, type Result, refuse, succeed, zodProblems } from "../kernel/index.ts";
import { type Edition, rules } from "../scoring/index.ts";
import { editionSchema } from "./schema.ts";
import { structureProblems } from "./structure.ts";

/**
 * The edition in `input` (JSON or an edition's module): checked, frozen, hashed; or all that is wrong with it, each
 * problem with its path. What merely contradicts itself loads, and lint finds it: the paper says what it says.
 */
export function loadEdition(input: unknown): Result<Edition> {
  const parsed = editionSchema.safeParse(input);
  if (!parsed.success) return refuse(zodProblems({ error: parsed.error, input }));
  const data = parsed.data as unknown as EditionData;
  const problems = [...ruleProblems(data), ...structureProblems(data)];
  if (problems.length > 0) return refuse(problems);
  return succeed({ data: deepFreeze(data), hash: contentHash(data) });
}

/** The edition in `input`; throws with every problem when it is not one. For the editions that we ship. */
export function getEdition(input: unknown): Edition {
  const loaded = loadEdition(input);
  if (loaded.ok) return loaded.value;
  throw new Error(loaded.problems.map(({ at, code, message }) => `${at}: ${code}: ${message.en}`).join("\n"));
}

function ruleProblems(data: EditionData): Problem[] {
  return data.items.flatMap((item, i) =>
    item.indicators.flatMap((indicator, j) => {
      const at = `$.items[${i}].indicators[${j}]`;
      const { group, checks } = indicator;
      return [
        ...(group ? checkRule(group.rule, `${at}.group.rule`) : []),
        ...checks.flatMap(({ rule }, k) => (rule ? checkRule(rule, `${at}.checks[${k}].rule`) : [])),
      ];
    }),
  );
}

function checkRule(definition: RuleDefinition, root: string): Problem[] {
  if (!Object.hasOwn(rules, definition.kind)) {
    const known = Object.keys(rules).join(", ");
    const message = {
      zh: `没有“${definition.kind}”这种计分规则，只有：${known}`,
      en: `no rule kind “${definition.kind}”; there are: ${known}`,
    };
    return [{ at: `${root}.kind`, code: "unknown-rule", message }];
  }
  const parsed = rules[definition.kind].parameters.safeParse(definition);
  return parsed.success ? [] : zodProblems({ error: parsed.error, input: definition, root });
}
