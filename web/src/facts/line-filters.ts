import type { Expectation } from "../api/models.ts";

type Line = Expectation["lines"][number];

/** What can be shown of the lines. */
export const lineFilters = {
  lost: "失分",
  "no-records": "无记录",
  person: "须人工核查",
  self: "取自评",
  all: "全部",
} as const;

export type LineFilter = keyof typeof lineFilters;

/** The lines that a filter shows. */
export function linesOf(lines: readonly Line[], filter: LineFilter): Line[] {
  return lines.filter((line) => {
    switch (filter) {
      case "lost":
        return line.points !== null && line.points < line.of;
      case "no-records":
        return line.proposal?.state === "no-records";
      case "person":
        return line.points === null && line.proposal?.state !== "no-records";
      case "self":
        return line.from === "self";
      default:
        return true;
    }
  });
}
