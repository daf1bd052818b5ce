import type { Comparison } from "../../api/models.ts";

/** Of a line, whose finding stands, and why. */
export interface Choice {
  sheet: string;
  why: string;
}
export type Choices = Readonly<Record<string, Choice>>;
type Line = Comparison["lines"][number];

/** The sheets that judged a line. */
function judged({ sheets }: Line): Line["sheets"] {
  return sheets.filter(({ points }) => points !== null);
}

/**
 * A choice for every line on which nobody differs: the finding of the last stage that judged it. Where they do, whoever
 * leads the team chooses himself.
 */
export function agreed({ lines, sheets }: Comparison, chosen: Choices): Choices {
  const order = new Map(sheets.map(({ id }, index) => [id, index]));
  const free = lines.filter((line) => chosen[line.line] === undefined && !line.differs && judged(line).length > 0);
  const last = free.map((line) => {
    const found = judged(line).reduce((one, other) =>
      (order.get(other.sheet) ?? 0) >= (order.get(one.sheet) ?? 0) ? other : one,
    );
    return [line.line, { sheet: found.sheet, why: "" }] as const;
  });
  return { ...chosen, ...Object.fromEntries(last) };
}

/** Lines without a choice yet, or whose choice lacks its reason. */
export function left({ lines }: Comparison, chosen: Choices): string[] {
  return lines
    .filter((line) => {
      const choice = chosen[line.line];
      return choice === undefined || (line.needsReason && choice.why.trim() === "");
    })
    .map(({ line }) => line);
}
