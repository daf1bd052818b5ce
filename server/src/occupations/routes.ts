import { getFileType } from "@jianheng/domain/files";
import { policy } from "@jianheng/domain/occupations";
import { z } from "zod";
import { inOrganisation, type Route, rawRoute, route } from "../platform/http/index.ts";
import { correctOccupation } from "./correct-occupation.ts";
import { giveWorkbook } from "./give-workbook.ts";
import { listOccupations, showKept } from "./list-occupations.ts";
import { loadOccupations } from "./load-occupations.ts";
import { corrected, kept, known, loaded, loading, occupationInPath } from "./schemas.ts";

const KEPT = "/api/organisations/:organisation/occupations";

/** What is wrong with a file or its cells. */
const MISFILLED = [
  ...["file-name", "file-type", "file-media", "empty-file", "file-runs", "file-macros", "file-encrypted"],
  ...["file-lies", "too-large", "not-a-workbook", "no-rows", "too-many-rows", "column-missing", "unknown-column"],
  ...["column-twice", "missing", "wrong-name", "error-value", "wrong-length", "wrong-character", "row-twice"],
  ...["code-contradicts", "code-taken", "more-problems"],
];

/** What is asked of the list of occupations over HTTP. */
export const routes: readonly Route[] = [
  rawRoute({
    method: "GET",
    path: "/api/occupations",
    words: { zh: "职业目录", en: "the occupations that there are" },
    access: { signedIn: { zh: "职业目录是公开的标准", en: "the dictionary is a public standard" } },
    answer: known,
    raw: listOccupations,
  }),
  route({
    method: "GET",
    path: KEPT,
    words: policy.see.words,
    access: { may: policy.see },
    params: inOrganisation,
    answer: kept,
    handle: showKept,
  }),
  rawRoute({
    method: "GET",
    path: `${KEPT}/workbook`,
    words: { zh: "下载职业目录", en: "the list of occupations as a workbook, to be gone on with" },
    access: { may: policy.see },
    params: inOrganisation,
    answer: z.unknown(),
    produces: [getFileType("xlsx").mime],
    raw: giveWorkbook,
  }),
  route({
    method: "POST",
    path: `${KEPT}/:occupation/correction`,
    words: policy.correct.words,
    access: { may: policy.correct },
    params: occupationInPath,
    body: corrected,
    answer: z.object({}),
    refusals: ["not-the-keeper", "nothing-changes", "came-along", "by-file", "name-taken", "code-taken"],
    handle: correctOccupation,
  }),
  rawRoute({
    method: "POST",
    path: `${KEPT}/import`,
    words: policy.load.words,
    access: { may: policy.load },
    params: inOrganisation,
    query: loading,
    streams: true,
    answer: loaded,
    refusals: [...MISFILLED, "not-the-keeper"],
    raw: loadOccupations,
  }),
];
