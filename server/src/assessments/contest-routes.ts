import { contactPolicy, policy } from "@jianheng/domain/assessments";
import { z } from "zod";
import { pageOf, type Route, route } from "../platform/http/index.ts";
import { assignAppealPanel } from "./assign-appeal-panel.ts";
import { ALWAYS, command, ONE } from "./command.ts";
import { listPanelCandidates } from "./list-panel-candidates.ts";
import { object } from "./object.ts";
import {
  answered,
  appealDecided,
  appealed,
  empanelled,
  objected,
  oneObjection,
  revealing,
} from "./publication-schemas.ts";
import { revealContact } from "./reveal-contact.ts";
import { appended, one } from "./schemas.ts";
import { candidate, soughtToHear } from "./tie-schemas.ts";

/** How a result is contested: by an objection while it is shown to everybody, and by an appeal of the station. */
export const contestRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: `${ONE}/objections`,
    words: policy.object.words,
    access: { may: policy.object },
    params: one,
    body: objected,
    answer: appended.extend({ receipt: z.string() }),
    refusals: [...ALWAYS, "not-in-the-period", "missing", "given-twice"],
    handle: object,
  }),
  command({
    type: "answer-objection",
    path: "objections/:receipt/answer",
    params: oneObjection,
    body: answered,
    refusals: ["not-the-authority", "no-such-objection", "answered", "missing"],
    content: ({ params: { receipt }, body }) => ({ receipt, ...body }),
  }),
  route({
    method: "POST",
    path: `${ONE}/objections/:receipt/contact`,
    words: contactPolicy["see-contact"].words,
    access: { may: contactPolicy["see-contact"] },
    params: oneObjection,
    body: revealing,
    answer: z.object({ contact: z.string() }),
    secret: true,
    handle: revealContact,
  }),
  command({
    type: "appeal",
    path: "appeals",
    params: one,
    body: appealed,
    refusals: ["not-the-station", "missing"],
    content: ({ body }) => body,
  }),
  route({
    method: "GET",
    path: `${ONE}/appeal/candidates`,
    words: { zh: "可指定的申诉复核人员", en: "who could hear an appeal, with what binds him to the station" },
    access: { may: policy["assign-appeal-panel"] },
    params: one,
    query: soughtToHear,
    answer: pageOf(candidate),
    handle: listPanelCandidates,
  }),
  route({
    method: "POST",
    path: `${ONE}/appeal/panel`,
    words: policy["assign-appeal-panel"].words,
    access: { may: policy["assign-appeal-panel"] },
    params: one,
    body: empanelled,
    answer: appended,
    refusals: [
      ...ALWAYS,
      ...["no-appeal", "not-the-authority", "empty", "not-appointed", "was-on-the-team", "post-can-not-hear-it"],
      ...["recused", "given-twice"],
    ],
    handle: assignAppealPanel,
  }),
  command({
    type: "decide-appeal",
    path: "appeal/decision",
    params: one,
    body: appealDecided,
    refusals: ["not-on-the-panel", "missing", "not-upheld", "empty", "unknown-veto"],
    content: ({ body }) => body,
  }),
];
