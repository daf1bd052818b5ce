import type { EditionData } from "@jianheng/standards/define";
import type { Words } from "../../kernel/index.ts";

/** One thing that is wrong in a standard, decided from its data. */
export interface LintFinding {
  code: string;
  /** The id of what it concerns: item, indicator, check, veto, deadline, or a band's name; `$` for the whole edition. */
  where: string;
  what: Words;
  /** The numbers it was decided by, as the paper prints them: points, counts, percent. */
  numbers: Readonly<Record<string, number | string>>;
  /** How the engine reads it all the same. */
  reading: Words;
}

/** What a rule finds, before its code is put to it. */
export type Found = Omit<LintFinding, "code">;

/** One rule of lint: a pure function of the edition's data, without knowledge of any particular paper. */
export interface LintRule {
  code: string;
  title: Words;
  find(data: EditionData): LintFinding[];
}

/** A rule whose findings carry its code. */
export function lintRule(rule: { code: string; title: Words; find(data: EditionData): Found[] }): LintRule {
  const { code, title, find } = rule;
  return { code, title, find: (data) => find(data).map((found) => ({ code, ...found })) };
}
