import type { Problem } from "../kernel/index.ts";
import { partsOf } from "./walk.ts";

/** Ids that stand twice, and parts whose id is not below that of the part around them. */
export function idProblems(input: unknown): Problem[] {
  const seen = new Set<string>();
  return partsOf(input).flatMap(({ value: { id }, at, parent }) => {
    if (typeof id !== "string") return [];
    const twice = seen.has(id);
    seen.add(id);
    return [
      ...(twice ? [problem(at, "duplicate-id", `编号${id}重复`, `id ${id} stands twice`)] : []),
      ...(parent !== undefined && !id.startsWith(`${parent}.`)
        ? [problem(at, "id-outside-parent", `编号${id}不属于${parent}`, `id ${id} is not below ${parent}`)]
        : []),
    ];
  });
}

function problem(at: string, code: string, zh: string, en: string): Problem {
  return { at: `${at}.id`, code, message: { zh, en } };
}
