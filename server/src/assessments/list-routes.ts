import { policy } from "@jianheng/domain/assessments";
import { pageOf, type Route, route } from "../platform/http/index.ts";
import { listAssessments } from "./list-assessments.ts";
import { narrowed } from "./list-schemas.ts";
import { listed } from "./schemas.ts";

/** Assessments of one's own organisation and below. */
export const listRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/assessments",
    words: { zh: "本单位及下级的评估", en: "the assessments of one's own organisation and of those below it" },
    access: { may: policy.see },
    query: narrowed,
    answer: pageOf(listed),
    handle: listAssessments,
  }),
];
