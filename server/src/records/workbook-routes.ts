import { getFileType } from "@jianheng/domain/files";
import { policy } from "@jianheng/domain/registers";
import { z } from "zod";
import { type Route, rawRoute } from "../platform/http/index.ts";
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
];
