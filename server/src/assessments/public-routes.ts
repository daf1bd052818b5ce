import { z } from "zod";
import { type Route, rawRoute } from "../platform/http/index.ts";
import { objectPublicly } from "./object-publicly.ts";
import { page, publicObjection, publicResult, receiptInPath, told } from "./publication-schemas.ts";
import { showObjection } from "./show-objection.ts";
import { showPublicResult } from "./show-public-result.ts";

const RESULT = "/api/public/results/:token";
const PUBLISHED = { open: { zh: "结果已向社会公示", en: "the result is published to everybody" } };

/** What anybody may see of a published result, and do about it, without signing in. */
export const publicRoutes: readonly Route[] = [
  rawRoute({
    method: "GET",
    path: RESULT,
    words: { zh: "公示的评估结果", en: "a published result: no person, no finding" },
    access: PUBLISHED,
    params: page,
    answer: publicResult,
    refusals: ["too-many"],
    raw: showPublicResult,
  }),
  rawRoute({
    method: "POST",
    path: `${RESULT}/objections`,
    words: { zh: "对公示结果提出异议", en: "object to a published result" },
    access: PUBLISHED,
    params: page,
    body: publicObjection,
    answer: z.object({ receipt: z.string() }),
    status: 201,
    refusals: ["too-many", "not-now", "not-in-the-period", "missing", "given-twice"],
    raw: objectPublicly,
  }),
  rawRoute({
    method: "GET",
    path: "/api/public/objections/:receipt",
    words: { zh: "凭回执号查询异议办理情况", en: "what became of an objection, by its receipt" },
    access: { open: { zh: "凭回执号", en: "by the receipt that was given for it" } },
    params: receiptInPath,
    answer: told,
    refusals: ["too-many", "mistyped"],
    raw: showObjection,
  }),
];
