import { policy } from "@jianheng/domain/assessments";
import { type Route, route } from "../platform/http/index.ts";
import { ONE } from "./command.ts";
import { earlier } from "./earlier-schemas.ts";
import { rescoreAssessment } from "./rescore-assessment.ts";
import { rescored, under } from "./rescore-schemas.ts";
import { one, oneSheet } from "./schemas.ts";
import { comparison, material, shownSheet, writes, written } from "./sheet-schemas.ts";
import { showComparison } from "./show-comparison.ts";
import { showEarlier } from "./show-earlier.ts";
import { showMaterial } from "./show-material.ts";
import { showSheet } from "./show-sheet.ts";
import { writeOnSheet } from "./write-on-sheet.ts";

const SHEET = `${ONE}/sheets/:sheet`;

/** What is asked of the sheets of an assessment, and written on them. */
export const sheetRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: SHEET,
    words: { zh: "评估表", en: "a sheet with all that is written on it" },
    access: { may: policy.see },
    params: oneSheet,
    answer: shownSheet,
    handle: showSheet,
  }),
  route({
    method: "POST",
    path: `${SHEET}/writes`,
    words: { zh: "填写评估表（批量保存）", en: "write on a sheet, each entry by itself" },
    access: { may: policy["record-finding"] },
    params: oneSheet,
    body: writes,
    answer: written,
    refusals: ["too-many-entries", "given-twice", "not-now", "not-your-sheet", "stage-not-open", "not-open"],
    handle: writeOnSheet,
  }),
  route({
    method: "GET",
    path: `${SHEET}/material`,
    words: { zh: "评估依据材料", en: "the station's evidence by line, beside a sheet" },
    access: { may: policy.see },
    params: oneSheet,
    answer: material,
    handle: showMaterial,
  }),
  route({
    method: "GET",
    path: `${SHEET}/earlier`,
    words: { zh: "上次评估结果（对照）", en: "what the last assessment of the station came to, beside a sheet" },
    access: { may: policy.see },
    params: oneSheet,
    answer: earlier,
    handle: showEarlier,
  }),
  route({
    method: "GET",
    path: `${ONE}/comparison`,
    words: { zh: "评估表对照", en: "the sheets that the reader may look into, side by side" },
    access: { may: policy.see },
    params: one,
    answer: comparison,
    handle: showComparison,
  }),
  route({
    method: "GET",
    path: `${ONE}/rescore`,
    words: {
      zh: "换算（试算）",
      en: "what the result would be under another edition or reading; nothing is kept of it",
    },
    access: { may: policy.see },
    params: one,
    query: under,
    answer: rescored,
    refusals: ["unknown-standard"],
    handle: rescoreAssessment,
  }),
];
