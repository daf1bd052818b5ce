import { policy } from "@jianheng/domain/files";
import { z } from "zod";
import { inOrganisation, type Route, rawRoute, route } from "../platform/http/index.ts";
import { addFile } from "./add-file.ts";
import { fileAnswer } from "./answer.ts";
import { downloadFile } from "./download-file.ts";
import { listFiles } from "./list-files.ts";
import { previewFile } from "./preview-file.ts";
import { showFile } from "./show-file.ts";

const FILES = "/api/organisations/:organisation/files";
const one = inOrganisation.extend({ file: z.uuid() });
const page = z.object({ cursor: z.string().optional(), limit: z.coerce.number().int().min(1).max(200).default(50) });

/** What is asked of files over HTTP. */
export const routes: readonly Route[] = [
  rawRoute({
    method: "POST",
    path: FILES,
    words: { zh: "上传文件", en: "add a file; the body is its bytes" },
    access: { may: policy.add },
    params: inOrganisation,
    query: z.object({ name: z.string() }),
    streams: true,
    answer: fileAnswer,
    status: 201,
    refusals: [
      "file-name",
      "file-type",
      "file-media",
      "empty-file",
      "file-runs",
      "file-macros",
      "file-encrypted",
      "file-lies",
      "too-large",
    ],
    raw: addFile,
  }),
  route({
    method: "GET",
    path: FILES,
    words: { zh: "文件列表", en: "the files of an organisation, the newest first" },
    access: { may: policy.see },
    params: inOrganisation,
    query: page,
    answer: z.object({ items: z.array(fileAnswer), next: z.string().nullable() }),
    refusals: ["cursor"],
    handle: listFiles,
  }),
  route({
    method: "GET",
    path: `${FILES}/:file`,
    words: { zh: "文件信息", en: "what is known of a file" },
    access: { may: policy.see },
    params: one,
    answer: fileAnswer,
    handle: showFile,
  }),
  rawRoute({
    method: "GET",
    path: `${FILES}/:file/content`,
    words: { zh: "下载文件", en: "the bytes of a file, as an attachment" },
    access: { may: policy.see },
    params: one,
    answer: z.unknown(),
    raw: downloadFile,
  }),
  rawRoute({
    method: "GET",
    path: `${FILES}/:file/preview`,
    words: { zh: "在线查看文件", en: "an image to look at, or a PDF for the page's own renderer" },
    access: { may: policy.see },
    params: one,
    answer: z.unknown(),
    refusals: ["no-preview"],
    raw: previewFile,
  }),
];
