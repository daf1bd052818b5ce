import type { AssessmentForm } from "@jianheng/domain/forms";
import type { SourceRow } from "./grid.ts";

/** Whose form, by whom, when; on a blank form with lines to write on. */
export function aboutRows({ about: { station, assessor, date } }: AssessmentForm): SourceRow[] {
  return [
    {
      cut: "never",
      cells: [{ column: 0, colspan: 6, style: "plain", text: `被评估单位：${orLine(station, 30)}` }],
    },
    {
      cut: "never",
      cells: [
        { column: 0, colspan: 3, style: "plain", text: `评估人员：${orLine(assessor, 14)}` },
        { column: 3, colspan: 3, style: "plain", text: `评估日期：${orLine(date, 10)}` },
      ],
    },
  ];
}

/** A line of full-width characters that every Chinese font has. */
function orLine(text: string, length: number): string {
  return text === "" ? "＿".repeat(length) : text;
}
