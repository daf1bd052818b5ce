import { evidencePolicy, policy } from "@jianheng/domain/assessments";
import { z } from "zod";
import { type Route, rawRoute, route } from "../platform/http/index.ts";
import { addEvidence } from "./add-evidence.ts";
import { addScan } from "./add-scan.ts";
import { ALWAYS, ONE } from "./command.ts";
import { brought, evidenceFile, oneFile, scanned } from "./evidence-schemas.ts";
import { listEvidence } from "./list-evidence.ts";
import { appended, one } from "./schemas.ts";
import { downloadEvidence, previewEvidence } from "./send-evidence.ts";

const FILE = `${ONE}/files/:file`;
/** What speaks against any file that is sent. */
export const UNFIT = [
  ...["file-name", "file-type", "file-media", "empty-file", "file-runs", "file-macros", "file-encrypted"],
  ...["file-lies", "too-large"],
];

/** What is asked of the files that evidence is, and how they are brought. */
export const evidenceRoutes: readonly Route[] = [
  rawRoute({
    method: "POST",
    path: `${ONE}/sheets/:sheet/files`,
    words: evidencePolicy["add-evidence"].words,
    access: { may: evidencePolicy["add-evidence"] },
    ...brought,
    streams: true,
    answer: evidenceFile,
    status: 201,
    refusals: [...UNFIT, "not-now", "not-your-sheet", "stage-not-open", "not-open"],
    raw: addEvidence,
  }),
  rawRoute({
    method: "POST",
    path: `${ONE}/scans`,
    words: policy["attach-scan"].words,
    access: { may: policy["attach-scan"] },
    params: one,
    query: scanned,
    streams: true,
    answer: appended,
    refusals: [...UNFIT, ...ALWAYS, "not-the-authority", "other-snapshot", "given-twice"],
    raw: addScan,
  }),
  route({
    method: "GET",
    path: `${ONE}/files`,
    words: { zh: "评估证据文件", en: "the files of an assessment that the reader may open" },
    access: { may: policy.see },
    params: one,
    answer: z.object({ items: z.array(evidenceFile) }),
    handle: listEvidence,
  }),
  rawRoute({
    method: "GET",
    path: `${FILE}/content`,
    words: { zh: "下载评估证据", en: "the bytes of a file of an assessment, as an attachment" },
    access: { may: policy.see },
    params: oneFile,
    answer: z.unknown(),
    raw: downloadEvidence,
  }),
  rawRoute({
    method: "GET",
    path: `${FILE}/preview`,
    words: { zh: "在线查看评估证据", en: "a file of an assessment, to look at" },
    access: { may: policy.see },
    params: oneFile,
    answer: z.unknown(),
    refusals: ["no-preview"],
    raw: previewEvidence,
  }),
];
