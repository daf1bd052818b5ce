import type { FormRow } from "../../forms/index.ts";
import type { Field, Finding } from "../../scoring/index.ts";
import type { PlannedCell } from "../model.ts";
import { circled } from "../names.ts";
import { answerOf } from "./answers.ts";
import type { Columns } from "./columns.ts";
import { answerFields, entryOf, findReasonField } from "./entries.ts";

/** The cells of one scored line that are filled in, in its first row, with what tells how. */
export function lineCells({
  line,
  row,
  columns,
  finding,
}: {
  line: FormRow["line"];
  row: number;
  columns: Columns;
  finding: Finding | undefined;
}): PlannedCell[] {
  const fields = answerFields(line.fields);
  const reason = findReasonField(line.fields);
  const numbered = Array.from({ length: columns.answers }, (_, index) =>
    inputCell({ row, column: columns.answer + index, field: fields[index], finding }),
  );
  return [
    { row, column: columns.guide, value: guide(fields, reason), role: "text" },
    ...numbered,
    inputCell({ row, column: columns.reason, field: reason, finding }),
    { row, column: columns.note, value: finding?.note ?? null, role: "input-text" },
    { row, column: columns.key, value: line.id, role: "hidden" },
  ];
}

function inputCell({
  field,
  finding,
  ...place
}: {
  row: number;
  column: number;
  field: Field | undefined;
  finding: Finding | undefined;
}): PlannedCell {
  if (field === undefined) return { ...place, value: null, role: "unused" };
  const role = field.type === "text" ? "input-text" : "input";
  return { ...place, value: answerOf(field, finding), role, entry: entryOf(field) };
}

/** "①提问数", "②未能回答数", a line each. */
function guide(fields: readonly Field[], reason: Field | undefined): string {
  const numbered = fields.map(({ label, levels }, index) => `${circled(index)}${label.zh}${choices(levels)}`);
  return [...numbered, ...(reason ? [`理由栏：${reason.label.zh}`] : [])].join("\n");
}

function choices(levels: readonly number[] | undefined): string {
  return levels === undefined ? "" : `（${levels.join("、")}）`;
}
