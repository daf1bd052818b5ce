import type { AssessmentForm } from "../../forms/index.ts";
import type { Finding } from "../../scoring/index.ts";
import type { PlannedSheet } from "../model.ts";
import { FAULT_ROWS, HEADINGS, SHEETS } from "../names.ts";
import { faultRows } from "./answers.ts";
import { choice, listSheet } from "./list-sheet.ts";

const HOW = "逐条写明发现的问题；有具体问题的小项，评估表中的例数可不填，填了须与本页条数一致。";

/** The list of faults with their own words; none where no line of the form counts faults. */
export function faultsSheet(form: AssessmentForm, findings: readonly Finding[]): PlannedSheet[] {
  const lines = linesWithFaults(form);
  if (lines.length === 0) return [];
  const members = choice(membersOf(form, lines), "共用分值的一组可写明所属小项，可不填");
  return [
    listSheet({
      name: SHEETS.faults,
      how: HOW,
      columns: [
        { heading: HEADINGS.line, width: 12, entry: choice(lines, "选择编号") },
        { heading: HEADINGS.fault, width: 80, entry: { kind: "text", prompt: "写明具体问题", error: "" } },
        { heading: HEADINGS.member, width: 14, entry: members },
      ],
      least: FAULT_ROWS,
      known: faultRows(findings).map(({ line, what, member }) => [line, what, member === "" ? null : member]),
    }),
  ];
}

function linesWithFaults({ rows }: AssessmentForm): string[] {
  const counting = rows.filter(({ line }) => line.fields.some(({ key }) => key === "faults"));
  return [...new Set(counting.map(({ line }) => line.id))];
}

function membersOf({ rows }: AssessmentForm, lines: readonly string[]): string[] {
  return rows.filter(({ line }) => line.kind === "group" && lines.includes(line.id)).map(({ check }) => check);
}
