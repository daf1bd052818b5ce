import { getFileType } from "@jianheng/domain/files";
import { policy } from "@jianheng/domain/registers";
import { z } from "zod";
import { type Route, rawRoute } from "../platform/http/index.ts";
import { askImport } from "./ask-import.ts";
import { giveWorkbook } from "./give-workbook.ts";
import { registerInPath } from "./schemas.ts";

const REGISTER = "/api/organisations/:organisation/registers/:register";
const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((text) => text === "true");

/** A register given out as an Excel file, and taken in. */
export const workbookRoutes: readonly Route[] = [
  rawRoute({
    method: "GET",
    path: `${REGISTER}/workbook`,
    words: policy.export.words,
    access: { may: policy.export },
    params: registerInPath,
    query: z.strictObject({ blank: flag }),
    answer: z.unknown(),
    produces: [getFileType("xlsx").mime],
    raw: giveWorkbook,
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
    refusals: [
      ...["file-name", "file-type", "file-media", "empty-file", "file-runs", "file-macros", "file-encrypted"],
      ...["file-lies", "too-large"],
    ],
    raw: askImport,
  }),
];
