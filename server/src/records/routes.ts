import { policy } from "@jianheng/domain/registers";
import { z } from "zod";
import { inOrganisation, pageOf, type Route, route } from "../platform/http/index.ts";
import { attachFile } from "./attach-file.ts";
import { changeRecord } from "./change-record.ts";
import { detachFile } from "./detach-file.ts";
import { enterRecord } from "./enter-record.ts";
import { listRecords } from "./list-records.ts";
import { listRegisters } from "./list-registers.ts";
import { listRemoved } from "./list-removed.ts";
import { removeRecord } from "./remove-record.ts";
import {
  attached,
  counted,
  fileInPath,
  listed,
  listing,
  NARROWING_REFUSALS,
  recordInPath,
  registerInPath,
  removed,
  removedListing,
  removing,
  shown,
  shownRemoved,
  written,
} from "./schemas.ts";
import { showRecord } from "./show-record.ts";
import { showRemoved } from "./show-removed.ts";

const REGISTERS = "/api/organisations/:organisation/registers";
const RECORDS = `${REGISTERS}/:register/records`;
const RECORD = `${RECORDS}/:record`;
const REMOVED = `${REGISTERS}/:register/removed`;

/** What is wrong with a row, beside what its rules say. */
const ROW_REFUSALS = [
  ...["missing", "wrong-type", "too-big", "control-character", "not-a-date", "not-a-year", "not-a-count"],
  ...["not-an-amount", "not-yes-no", "not-listed", "unknown-occupation", "unknown-level", "unknown-person"],
  ...["unknown-record", "unknown-field", "ends-before-it-begins", "more-than-the-whole", "wrong-length"],
  ...["wrong-character", "wrong-check-digit", "impossible-birth-date", "future-birth-date", "reserved-number"],
  ...["real-number", "not-applicable"],
];

/** What is asked of the records of a station over HTTP. */
export const recordRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: REGISTERS,
    words: { zh: "台账目录", en: "the registers of a station, and how much stands in each" },
    access: { may: policy.see },
    params: inOrganisation,
    answer: counted,
    handle: listRegisters,
  }),
  route({
    method: "GET",
    path: RECORDS,
    words: { zh: "台账记录列表", en: "the records of a register, the newest first" },
    access: { may: policy.see },
    params: registerInPath,
    query: listing,
    answer: pageOf(listed),
    refusals: NARROWING_REFUSALS,
    handle: listRecords,
  }),
  route({
    method: "POST",
    path: RECORDS,
    words: { zh: "登记一条记录", en: "enter a record" },
    access: { may: policy.keep },
    params: registerInPath,
    body: written,
    answer: z.object({ id: z.uuid() }),
    status: 201,
    refusals: [...ROW_REFUSALS, "already-there", "by-application", "application-open"],
    handle: enterRecord,
  }),
  route({
    method: "GET",
    path: RECORD,
    words: { zh: "一条记录及其历次内容", en: "a record, with its papers and what it said before" },
    access: { may: policy.see },
    params: recordInPath,
    answer: shown,
    handle: showRecord,
  }),
  route({
    method: "PATCH",
    path: RECORD,
    words: { zh: "修改一条记录", en: "write a record anew" },
    access: { may: policy.keep },
    params: recordInPath,
    body: written,
    answer: shown,
    edits: true,
    refusals: [...ROW_REFUSALS, "already-there", "by-application"],
    handle: changeRecord,
  }),
  route({
    method: "PUT",
    path: `${RECORD}/removal`,
    words: { zh: "删除一条记录", en: "remove a record, for a reason" },
    access: { may: policy.keep },
    params: recordInPath,
    body: removing,
    answer: z.undefined(),
    status: 204,
    edits: true,
    refusals: ["named-by-others", "by-application"],
    handle: removeRecord,
  }),
  route({
    method: "POST",
    path: `${RECORD}/files`,
    words: { zh: "为记录附上文件", en: "put a file of the station to a record" },
    access: { may: policy.keep },
    params: recordInPath,
    body: attached,
    answer: z.object({ id: z.uuid() }),
    refusals: ["unknown-file"],
    handle: attachFile,
  }),
  route({
    method: "DELETE",
    path: `${RECORD}/files/:file`,
    words: { zh: "取下记录的文件", en: "take a file off a record" },
    access: { may: policy.keep },
    params: fileInPath,
    answer: z.undefined(),
    status: 204,
    handle: detachFile,
  }),
  route({
    method: "GET",
    path: REMOVED,
    words: { zh: "已删除的记录", en: "what was removed of a register, the last first" },
    access: { may: policy.see },
    params: registerInPath,
    query: removedListing,
    answer: pageOf(removed),
    handle: listRemoved,
  }),
  route({
    method: "GET",
    path: `${REMOVED}/:record`,
    words: { zh: "一条已删除的记录及其历次内容", en: "a removed record, with what it said before" },
    access: { may: policy.see },
    params: recordInPath,
    answer: shownRemoved,
    handle: showRemoved,
  }),
];
