import { policy } from "@jianheng/domain/assessments";
import { type Route, rawRoute, route } from "../platform/http/index.ts";
import { assignAssessor } from "./assign-assessor.ts";
import { ALWAYS, command, ONE } from "./command.ts";
import {
  approved,
  assigned,
  chosen,
  concluded,
  opened,
  reassigned,
  released,
  signed,
  vetoed,
} from "./command-schemas.ts";
import { appended, one } from "./schemas.ts";
import { sheetCommandRoutes } from "./sheet-command-routes.ts";
import { sign } from "./sign.ts";

/** What is done to an assessment, one route a verb; whoever may at all is let in, and the verb's own rule judges. */
export const commandRoutes: readonly Route[] = [
  command({
    type: "open-stage",
    path: "stages",
    params: one,
    body: opened,
    refusals: ["no-such-stage", "not-your-stage", "opened-already", "not-next", "reconciled-already", "sheets-missing"],
    content: ({ body }) => body,
  }),
  route({
    method: "POST",
    path: `${ONE}/assignments`,
    words: policy["assign-assessor"].words,
    access: { may: policy["assign-assessor"] },
    params: one,
    body: assigned,
    answer: appended,
    refusals: [
      ...ALWAYS,
      ...["not-appointed", "no-such-sheet", "no-such-stage", "not-your-stage", "post-not-of-stage", "on-the-team"],
      ...["hears-the-appeal", "leader-already", "stage-passed", "recused", "override-by-higher-post", "missing"],
      ...["nothing-to-override", "not-an-open-sheet", "unknown-check", "empty"],
    ],
    handle: assignAssessor,
  }),
  ...sheetCommandRoutes,
  command({
    type: "reassign-checks",
    path: "reassignments",
    params: one,
    body: reassigned,
    refusals: [
      ...["no-such-sheet", "not-the-leader", "not-open", "missing", "unknown-check", "not-an-open-sheet"],
      "left-over",
    ],
    content: ({ body }) => body,
  }),
  command({
    type: "release-member",
    path: "releases",
    params: one,
    body: released,
    refusals: ["not-your-stage", "not-on-the-team", "reassign-first", "answers-for-it", "missing"],
    content: ({ body }) => body,
  }),
  command({
    type: "raise-veto",
    path: "vetoes",
    params: one,
    body: vetoed,
    refusals: ["not-on-the-team", "self-assessment", "unknown-veto", "veto-twice", "missing"],
    content: ({ body }) => body,
  }),
  command({
    type: "reconcile",
    path: "choices",
    params: one,
    body: chosen,
    refusals: [
      ...["not-the-leader", "stages-missing", "sheets-missing", "sheets-not-final", "empty", "unknown-check"],
      ...["no-finding", "given-twice", "reason-missing"],
    ],
    content: ({ body }) => body,
  }),
  command({
    type: "decide",
    path: "decision",
    params: one,
    body: concluded,
    refusals: [
      ...["not-the-leader", "not-of-this-purpose", "stages-missing", "sheets-not-final", "not-reconciled"],
      ...["reason-missing", "result-fails", "result-passes", "empty", "without-conditions", "missing", "in-the-past"],
    ],
    content: ({ body }) => body,
  }),
  rawRoute({
    method: "POST",
    path: `${ONE}/signatures`,
    words: policy.sign.words,
    access: { may: policy.sign },
    params: one,
    body: signed,
    answer: appended,
    refusals: [
      ...ALWAYS,
      ...["not-on-the-team", "other-decision", "signed-already", "wrong-password", "code-missing", "wrong-code"],
      "too-many",
    ],
    raw: sign,
  }),
  command({
    type: "approve",
    path: "approval",
    params: one,
    body: approved,
    refusals: [
      ...["not-the-authority", "approved-already", "other-decision", "on-the-team", "signatures-missing", "missing"],
    ],
    content: ({ body }) => body,
  }),
];
