import type { AssessmentForm } from "../../forms/index.ts";
import type { Finding } from "../../scoring/index.ts";
import type { Entry, PlannedCell, PlannedSheet } from "../model.ts";
import { FAULT_ROWS, HEADINGS, SHEETS } from "../names.ts";
import { faultRows } from "./answers.ts";

const HOW = "逐条写明发现的问题；有具体问题的小项，评估表中的例数可不填，填了须与本页条数一致。";
const TOP = 2;

/** The list of faults with their own words; none where no line of the form counts faults. */
export function faultsSheet(form: AssessmentForm, findings: readonly Finding[]): PlannedSheet[] {
  const lines = linesWithFaults(form);
  if (lines.length === 0) return [];
  const known = faultRows(findings);
  const length = Math.max(FAULT_ROWS, known.length + 20);
  const entries = [
    choice(lines, "选择编号"),
    { kind: "text", prompt: "写明具体问题", error: "" } satisfies Entry,
    choice(membersOf(form, lines), "共用分值的一组可写明所属小项，可不填"),
  ];
  const rows = Array.from({ length }, (_, index) => {
    const { line = "", what = "", member = "" } = known[index] ?? {};
    return [line, what, member].map(
      (value, column): PlannedCell => ({
        row: TOP + index,
        column,
        value: value === "" ? null : value,
        role: "input-text",
        ...(entries[column] && { entry: entries[column] }),
      }),
    );
  });
  const headings = [HEADINGS.line, HEADINGS.fault, HEADINGS.member];
  return [
    {
      name: SHEETS.faults,
      columns: [{ width: 12 }, { width: 80 }, { width: 14 }],
      cells: [
        { row: 0, column: 0, value: HOW, role: "remark" },
        ...headings.map((value, column): PlannedCell => ({ row: 1, column, value, role: "header" })),
        ...rows.flat(),
      ],
      merges: [{ row: 0, column: 0, toRow: 0, toColumn: 2 }],
      frozenRows: TOP,
      headings: TOP - 1,
    },
  ];
}

/** A drop-down; where the choices are too many for one, only words. */
function choice(values: readonly string[], prompt: string): Entry {
  const longest = 255;
  if (values.length === 0 || values.join(",").length > longest) return { kind: "text", prompt, error: "" };
  return { kind: "list", values, prompt, error: `只能填：${values.join("、")}` };
}

function linesWithFaults({ rows }: AssessmentForm): string[] {
  const counting = rows.filter(({ line }) => line.fields.some(({ key }) => key === "faults"));
  return [...new Set(counting.map(({ line }) => line.id))];
}

function membersOf({ rows }: AssessmentForm, lines: readonly string[]): string[] {
  return rows.filter(({ line }) => line.kind === "group" && lines.includes(line.id)).map(({ check }) => check);
}
