import type { EditionData } from "@jianheng/standards/define";
import { contentHash, deepFreeze, type Problem, type Result, refuse, succeed, zodProblems } from "../kernel/index.ts";
import { type Edition, rules } from "../scoring/index.ts";
import { idProblems } from "./ids.ts";
import { editionSchema } from "./schema.ts";
import { structureProblems } from "./structure.ts";
import { partsOf, record } from "./walk.ts";

/**
 * The edition in `input` (JSON or an edition's module): checked, frozen, hashed; or all that is wrong with it, each
 * problem with its path. What merely contradicts itself loads, and lint finds it: the paper says what it says.
 */
export function loadEdition(input: unknown): Result<Edition> {
  const parsed = editionSchema.safeParse(input);
  const data = parsed.data as unknown as EditionData;
  const problems = [
    ...(parsed.success ? [] : zodProblems({ error: parsed.error, input })),
    ...ruleProblems(input),
    ...idProblems(input),
    ...(parsed.success ? structureProblems(data) : []),
  ];
  if (!parsed.success || problems.length > 0) return refuse(problems);
  return succeed({ data: deepFreeze(data), hash: contentHash(data) });
}

/** The edition in `input`; throws with every problem when it is not one. For the editions that we ship. */
export function getEdition(input: unknown): Edition {
  const loaded = loadEdition(input);
  if (loaded.ok) return loaded.value;
  throw new Error(loaded.problems.map(({ at, code, message }) => `${at}: ${code}: ${message.en}`).join("\n"));
}

/** Every rule of a check or a group by its own kind's schema, also where the rest of the edition has no shape. */
function ruleProblems(input: unknown): Problem[] {
  return partsOf(input).flatMap(({ value, at }) => {
    const [own, group] = [record(value.rule), record(record(value.group)?.rule)];
    return [...(own ? checkRule(own, `${at}.rule`) : []), ...(group ? checkRule(group, `${at}.group.rule`) : [])];
  });
}

function checkRule(definition: Readonly<Record<string, unknown>>, root: string): Problem[] {
  const { kind } = definition;
  if (typeof kind !== "string") return [];
  if (!isRuleKind(kind)) {
    const known = Object.keys(rules).join(", ");
    const message = {
      zh: `没有“${kind}”这种计分规则，只有：${known}`,
      en: `no rule kind “${kind}”; there are: ${known}`,
    };
    return [{ at: `${root}.kind`, code: "unknown-rule", message }];
  }
  const parsed = rules[kind].parameters.safeParse(definition);
  return parsed.success ? [] : zodProblems({ error: parsed.error, input: definition, root });
}

function isRuleKind(kind: string): kind is keyof typeof rules {
  return Object.keys(rules).includes(kind);
}
