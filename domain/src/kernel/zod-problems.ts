import type { z } from "zod";
import type { Problem } from "./result.ts";
import type { Words } from "./words.ts";
import { malformed } from "./zod-forms.ts";

/** `$.findings[3].faults` for a path of keys and indexes under `root`. */
export function jsonPath(path: readonly PropertyKey[], root = "$"): string {
  return path.reduce<string>((at, key) => at + (typeof key === "number" ? `[${key}]` : `.${String(key)}`), root);
}

/** Every issue that zod found in `input`, as problems in the words of this product. */
export function zodProblems({
  error,
  input,
  root = "$",
}: {
  error: z.ZodError;
  input: unknown;
  root?: string;
}): Problem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, { input, root }));
}

interface Source {
  input: unknown;
  root: string;
}

function problemsOf(issue: z.core.$ZodIssue, source: Source): Problem[] {
  const { root } = source;
  const at = jsonPath(issue.path, root);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        at: jsonPath([...issue.path, key], root),
        code: "unknown-field",
        message: unknownField(key),
      }));
    case "invalid_union":
      return unionProblems(issue, source);
    case "invalid_type":
      return [{ at, ...expected(issue.expected, valueAt(source.input, issue.path)) }];
    case "invalid_value":
      return [{ at, code: "not-listed", message: oneOf(issue.values) }];
    case "too_small":
      return [{ at, code: "too-small", message: tooSmall(issue) }];
    case "too_big":
      return [{ at, code: "too-big", message: tooBig(issue) }];
    case "not_multiple_of":
      return [{ at, code: "too-fine", message: multipleOf(issue.divisor) }];
    default:
      return [{ at, ...malformed(issue) }];
  }
}

/** The branch that comes nearest: the one whose own first level fits. Where kinds are told by a field, it may be none. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, source: Source): Problem[] {
  if (issue.errors.length === 0) {
    const kinds = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
    return [{ at: jsonPath(issue.path, source.root), code: "not-listed", message: oneOf(kinds) }];
  }
  const deep = issue.errors.find((branch) =>
    branch.every((inner) => inner.path.length > 0 || inner.code !== "invalid_type"),
  );
  const chosen = deep ?? issue.errors[0] ?? [];
  return chosen.flatMap((inner) =>
    problemsOf({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, source),
  );
}

const TYPE_WORDS: Readonly<Record<string, Words>> = {
  boolean: { zh: "true 或 false", en: "true or false" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  string: { zh: "文字（加引号）", en: "text (in quotes)" },
  array: { zh: "列表（[ ]）", en: "a list ([ ])" },
  object: { zh: "对象（{ }）", en: "an object ({ })" },
};

function expected(type: string, found: unknown): Pick<Problem, "code" | "message"> {
  const words = TYPE_WORDS[type] ?? { zh: "规定格式的内容", en: type };
  if (found === undefined) {
    return { code: "missing", message: { zh: `缺少此项，请填${words.zh}`, en: `missing; give ${words.en}` } };
  }
  return { code: "wrong-type", message: { zh: `应填${words.zh}`, en: `must be ${words.en}` } };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at === null || at === undefined ? undefined : (at as never)[key]), input);
}

function unknownField(key: string): Words {
  return { zh: `没有“${key}”这一栏，请删去或改正栏名`, en: `there is no field “${key}”; remove or correct it` };
}

function multipleOf(divisor: number): Words {
  return { zh: `应为${divisor}的整数倍`, en: `must be a multiple of ${divisor}` };
}

function oneOf(values: readonly unknown[]): Words {
  const list = values.map(String).join("、");
  return { zh: `只能是：${list}`, en: `must be one of: ${values.map(String).join(", ")}` };
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): Words {
  if (issue.origin === "string") {
    if (issue.minimum === 1) return { zh: "不能为空", en: "must not be empty" };
    return { zh: `最少${issue.minimum}个字`, en: `must have at least ${issue.minimum} characters` };
  }
  if (issue.origin === "array") return entries(issue.exact ? "须为" : "最少须有", issue.minimum);
  return { zh: `最少为${issue.minimum}`, en: `must be at least ${issue.minimum}` };
}

function tooBig(issue: z.core.$ZodIssueTooBig): Words {
  if (issue.origin === "array") return entries(issue.exact ? "须为" : "最多可有", issue.maximum);
  if (issue.origin === "string") {
    return { zh: `最多${issue.maximum}个字`, en: `must have at most ${issue.maximum} characters` };
  }
  return { zh: `最多为${issue.maximum}`, en: `must be at most ${issue.maximum}` };
}

function entries(zh: string, limit: number | bigint): Words {
  return { zh: `${zh}${limit}项`, en: `the number of entries must be ${limit}` };
}
