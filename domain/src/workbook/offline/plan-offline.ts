import type { FindingInput, SheetContent } from "../../assessments/index.ts";
import { assessmentForm } from "../../forms/index.ts";
import { contentHash } from "../../kernel/index.ts";
import type { Edition, Reading, ReadyLine } from "../../scoring/index.ts";
import type { PlannedSheet } from "../model.ts";
import { assessmentSheet } from "../plan/assessment-sheet.ts";
import { drawnFinding, offlineFields } from "./fields.ts";
import { faultsList, questionsList } from "./lists.ts";
import { type OfflineMeta, offlineMetaSheet } from "./meta.ts";

/** An assessor's sheet that is given out to be filled in without the network. */
export interface OfflineSheet {
  edition: Edition;
  reading: Reading;
  /** What is printed at its head: the station, its stage, who fills it in. */
  about: { station: string; stage: string; assessor: string };
  /** The lines of its scope. */
  lines: readonly ReadyLine[];
  content: SheetContent;
  from: Pick<OfflineMeta, "assessment" | "sheet" | "version">;
}

const HOW =
  "只填浅黄色单元格；灰色单元格不用填。一条全部清空，导入时保持系统中的原样。共用分值的小项在“是否符合”栏逐条确认。" +
  "问题和提问逐条写在后面两页，清空整行即删去。证据不在本表内，导入时不受影响。填好后在评估表页面“导入 Excel”。";

/**
 * The workbook of an assessor's sheet, with what stands on it filled in. Every fault and question has its id beside it,
 * also those that are still to be written, so that they are known again whatever order they come back in; `newId`
 * gives the ids, other ones in every workbook, since several may be filled in at once.
 */
export function planOfflineWorkbook(sheet: OfflineSheet, newId: () => string): PlannedSheet[] {
  const { edition, reading, about, lines, content, from } = sheet;
  const known = new Map(lines.map((line) => [line.id, offlineFields(line)]));
  const { station, assessor, stage } = about;
  const whole = assessmentForm({ edition, reading, about: { station, assessor } });
  const rows = whole.rows.flatMap((row) => {
    const fields = known.get(row.line.id);
    return fields ? [{ ...row, line: { ...row.line, fields } }] : [];
  });
  const form = { ...whole, title: `${whole.title}（${stage}）`, rows, vetoes: [] };
  const findings = lines.flatMap(({ id }): FindingInput[] => (content.findings[id] ? [content.findings[id]] : []));
  const drawn = findings.map((finding) => drawnFinding(finding, known.get(finding.line) ?? []));
  const { standard, edition: hash } = form;
  return [
    assessmentSheet(form, drawn, { how: HOW, touched: content.touched }),
    faultsList({ lines, findings, newId }),
    questionsList({ lines, findings, newId }),
    offlineMetaSheet({ standard, edition: hash, reading, ...from, content: contentHash(content) }),
  ];
}
