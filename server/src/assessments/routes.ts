import { policy } from "@jianheng/domain/assessments";
import { z } from "zod";
import { inOrganisation, type Route, route } from "../platform/http/index.ts";
import { ONE } from "./command.ts";
import { commandRoutes } from "./command-routes.ts";
import { contestRoutes } from "./contest-routes.ts";
import { createAssessment } from "./create-assessment.ts";
import { evidenceRoutes } from "./evidence-routes.ts";
import { listRoutes } from "./list-routes.ts";
import { paperRoutes } from "./paper-routes.ts";
import { publicRoutes } from "./public-routes.ts";
import { publicationRoutes } from "./publication-routes.ts";
import { created, one, shown } from "./schemas.ts";
import { sheetRoutes } from "./sheet-routes.ts";
import { showAssessment } from "./show-assessment.ts";
import { tieRoutes } from "./tie-routes.ts";
import { workbookRoutes } from "./workbook-routes.ts";

const ALL = "/api/organisations/:organisation/assessments";

/** What is asked of assessments over HTTP; the organisation of the path is the station. */
export const routes: readonly Route[] = [
  route({
    method: "POST",
    path: ALL,
    words: policy.create.words,
    access: { may: policy.create },
    params: inOrganisation,
    body: created,
    answer: z.object({ id: z.uuid() }),
    status: 201,
    refusals: [
      "not-a-station",
      "unknown-standard",
      "other-edition",
      "ends-before-it-begins",
      "approver-outside-line",
      "no-province",
      "not-yours",
      "not-by-the-station",
      "no-part-in-it",
    ],
    handle: createAssessment,
  }),
  route({
    method: "GET",
    path: ONE,
    words: { zh: "评估（一次）", en: "an assessment, as far as the reader may see it" },
    access: { may: policy.see },
    params: one,
    answer: shown,
    handle: showAssessment,
  }),
  ...sheetRoutes,
  ...workbookRoutes,
  ...evidenceRoutes,
  ...commandRoutes,
  ...paperRoutes,
  ...publicationRoutes,
  ...contestRoutes,
  ...publicRoutes,
  ...listRoutes,
  ...tieRoutes,
];
