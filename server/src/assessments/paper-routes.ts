import { policy } from "@jianheng/domain/assessments";
import { getFileType } from "@jianheng/domain/files";
import { z } from "zod";
import { type Route, rawRoute, route } from "../platform/http/index.ts";
import { ONE } from "./command.ts";
import { givePaper } from "./give-paper.ts";
import { listPapers } from "./list-papers.ts";
import { asked, onePaper, papers } from "./paper-schemas.ts";
import { one } from "./schemas.ts";

/** The papers of an assessment, printed from its snapshot. */
export const paperRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: `${ONE}/papers`,
    words: { zh: "评估文书（清单）", en: "which papers of an assessment there are for the reader" },
    access: { may: policy.see },
    params: one,
    answer: papers,
    handle: listPapers,
  }),
  rawRoute({
    method: "GET",
    path: `${ONE}/papers/:paper`,
    words: { zh: "评估文书", en: "a paper of an assessment, as an attachment" },
    access: { may: policy.see },
    params: onePaper,
    query: asked,
    answer: z.unknown(),
    produces: ["pdf", "docx", "xlsx"].map((type) => getFileType(type).mime),
    refusals: ["no-such-format", "no-such-paper", "other-snapshot", "character-not-printable"],
    raw: givePaper,
  }),
];
