import { policy } from "@jianheng/domain/assessments";
import { getFileType } from "@jianheng/domain/files";
import { z } from "zod";
import { type Route, rawRoute } from "../platform/http/index.ts";
import { ONE } from "./command.ts";
import { UNFIT } from "./evidence-routes.ts";
import { giveWorkbook } from "./give-workbook.ts";
import { importWorkbook } from "./import-workbook.ts";
import { oneSheet } from "./schemas.ts";
import { importAnswer, imported } from "./workbook-schemas.ts";

const WORKBOOK = `${ONE}/sheets/:sheet/workbook`;

/** What is wrong with a workbook or its cells, beside what the rules have against a finding. */
const MISFILLED = [
  ...["not-a-workbook", "not-a-sheet-workbook", "other-format", "meta-changed", "other-sheet", "other-edition"],
  ...["unknown-export", "sheet-missing", "column-missing", "missing", "line-twice", "unknown-line", "stray-cell"],
  ...["unused-cell", "not-a-number", "not-yes-no", "not-listed", "looked-at-already", "formula-without-value"],
  ...["error-value", "given-twice", "not-to-be-supplemented"],
];

/** A sheet given out as an Excel file, and taken back. */
export const workbookRoutes: readonly Route[] = [
  rawRoute({
    method: "GET",
    path: WORKBOOK,
    words: { zh: "导出评估表（Excel）", en: "a sheet as a workbook to be filled in offline" },
    access: { may: policy.see },
    params: oneSheet,
    answer: z.unknown(),
    produces: [getFileType("xlsx").mime],
    raw: giveWorkbook,
  }),
  rawRoute({
    method: "POST",
    path: WORKBOOK,
    words: { zh: "导入评估表（Excel）", en: "bring a workbook back to its sheet; the body is its bytes" },
    access: { may: policy["record-finding"] },
    params: oneSheet,
    query: imported,
    streams: true,
    answer: importAnswer,
    refusals: [...UNFIT, ...MISFILLED, "not-now", "not-your-sheet", "stage-not-open", "not-open"],
    raw: importWorkbook,
  }),
];
