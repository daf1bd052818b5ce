import { getFileType } from "@jianheng/domain/files";
import { line } from "@jianheng/domain/kernel";
import { type AreaId, areas, policy } from "@jianheng/domain/registers";
import { z } from "zod";
import { inOrganisation, type Route, rawRoute, route } from "../platform/http/index.ts";
import { askImport, askImportOfAll, sendWorkbook } from "./ask-import.ts";
import { giveNumbers } from "./give-numbers.ts";
import { giveTemplates, giveWorkbook } from "./give-workbook.ts";
import { NARROWING_REFUSALS, narrowing, registerInPath, trial, trialInPath } from "./schemas.ts";
import { showTrial } from "./show-trial.ts";

const REGISTERS = "/api/organisations/:organisation/registers";
const REGISTER = `${REGISTERS}/:register`;
const FILE_REFUSALS = [
  ...["file-name", "file-type", "file-media", "empty-file", "file-runs", "file-macros", "file-encrypted"],
  ...["file-lies", "too-large"],
];
const AREAS = areas.map(({ id }) => id) as [AreaId, ...AreaId[]];
/** More than there are registers: whoever has one for each brings them at once. */
const MOST_WORKBOOKS = 40;
const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((text) => text === "true");

/** A register given out as an Excel file, and taken in. */
export const workbookRoutes: readonly Route[] = [
  rawRoute({
    method: "GET",
    path: `${REGISTERS}/template`,
    words: { zh: "一组台账的模板", en: "the registers of an area as one workbook, to be filled in" },
    access: { may: policy.export },
    params: inOrganisation,
    query: z.strictObject({ area: z.enum(AREAS) }),
    answer: z.unknown(),
    produces: [getFileType("xlsx").mime],
    raw: giveTemplates,
  }),
  rawRoute({
    method: "GET",
    path: `${REGISTER}/workbook`,
    words: policy.export.words,
    access: { may: policy.export },
    params: registerInPath,
    query: narrowing.extend({ blank: flag }),
    answer: z.unknown(),
    produces: [getFileType("xlsx").mime],
    refusals: NARROWING_REFUSALS,
    raw: giveWorkbook,
  }),
  rawRoute({
    method: "POST",
    path: `${REGISTER}/workbook`,
    words: policy.exportNumbers.words,
    access: { may: policy.exportNumbers },
    params: registerInPath,
    body: z.strictObject({ purpose: line(200, 4) }),
    answer: z.unknown(),
    produces: [getFileType("xlsx").mime],
    secret: true,
    refusals: ["no-numbers"],
    raw: giveNumbers,
  }),
  rawRoute({
    method: "POST",
    path: `${REGISTER}/import`,
    words: policy.import.words,
    access: { may: policy.import },
    params: registerInPath,
    query: z.strictObject({ try: flag }),
    streams: true,
    answer: z.object({ job: z.uuid() }),
    status: 202,
    refusals: FILE_REFUSALS,
    raw: askImport,
  }),
  rawRoute({
    method: "POST",
    path: `${REGISTERS}/workbooks`,
    words: { zh: "上传待导入的工作簿", en: "send a workbook that is to be read in" },
    access: { may: policy.import },
    params: inOrganisation,
    streams: true,
    answer: z.object({ id: z.uuid() }),
    status: 201,
    refusals: FILE_REFUSALS,
    raw: sendWorkbook,
  }),
  route({
    method: "POST",
    path: `${REGISTERS}/import`,
    words: { zh: "导入工作簿", en: "read workbooks in, whose sheets say which registers they are of" },
    access: { may: policy.import },
    params: inOrganisation,
    body: z.strictObject({ workbooks: z.array(z.uuid()).min(1).max(MOST_WORKBOOKS), try: z.boolean() }),
    answer: z.object({ job: z.uuid() }),
    status: 202,
    refusals: ["workbook-gone"],
    handle: askImportOfAll,
  }),
  route({
    method: "GET",
    path: `${REGISTERS}/trials/:trial`,
    words: { zh: "核对工作簿所见的修改", en: "what a workbook would change, as it was tried" },
    access: { may: policy.import },
    params: trialInPath,
    answer: trial,
    handle: showTrial,
  }),
];
