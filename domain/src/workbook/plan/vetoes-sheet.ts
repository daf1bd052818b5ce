import type { AssessmentForm } from "../../forms/index.ts";
import type { VetoRaised } from "../../scoring/index.ts";
import type { PlannedCell, PlannedSheet } from "../model.ts";
import { HEADINGS, SHEETS } from "../names.ts";
import { YES_NO } from "./entries.ts";

const HOW = "存在否决项的选“是”，并写明依据；不存在的可不填。";
const TOP = 2;

/** The vetoes, each with a yes or no and its grounds; none where the standard has none. */
export function vetoesSheet({ vetoes }: AssessmentForm, raised: readonly VetoRaised[]): PlannedSheet[] {
  if (vetoes.length === 0) return [];
  const headings = [HEADINGS.veto, HEADINGS.vetoText, HEADINGS.raised, HEADINGS.grounds];
  const rows = vetoes.map(({ id, text }, index): PlannedCell[] => {
    const row = TOP + index;
    const found = raised.find(({ veto }) => veto === id);
    return [
      { row, column: 0, value: id, role: "centred" },
      { row, column: 1, value: text, role: "text" },
      {
        row,
        column: 2,
        value: found ? YES_NO[0] : null,
        role: "input",
        entry: { kind: "list", values: YES_NO, prompt: "是否存在", error: "请选“是”或“否”。" },
      },
      {
        row,
        column: 3,
        value: found?.grounds ?? null,
        role: "input-text",
        entry: { kind: "text", prompt: "存在的须写明依据", error: "" },
      },
    ];
  });
  return [
    {
      name: SHEETS.vetoes,
      columns: [{ width: 8 }, { width: 60 }, { width: 10 }, { width: 60 }],
      cells: [
        { row: 0, column: 0, value: HOW, role: "remark" },
        ...headings.map((value, column): PlannedCell => ({ row: 1, column, value, role: "header" })),
        ...rows.flat(),
      ],
      merges: [{ row: 0, column: 0, toRow: 0, toColumn: 3 }],
      frozenRows: TOP,
      headings: TOP - 1,
    },
  ];
}
