import { policy } from "@jianheng/domain/changes";
import { z } from "zod";
import { inOrganisation, pageOf, type Route, route } from "../platform/http/index.ts";
import { applyChange } from "./apply-change.ts";
import { confirmLicence } from "./confirm-licence.ts";
import { correctLicence } from "./correct-licence.ts";
import { decideChange } from "./decide-change.ts";
import { listChanges } from "./list-changes.ts";
import {
  applicationInPath,
  applied,
  confirmation,
  confirming,
  corrected,
  decided,
  licenceInPath,
  listed,
  listing,
  registered,
} from "./schemas.ts";
import { showConfirmation } from "./show-confirmation.ts";
import { showRegistered } from "./show-registered.ts";
import { withdrawChange } from "./withdraw-change.ts";

const CHANGES = "/api/organisations/:organisation/changes";
const CONFIRMATION = "/api/organisations/:organisation/licences/:licence/confirmation";
const nothing = z.object({});

/** What is asked of changes of a station's registration over HTTP. */
export const routes: readonly Route[] = [
  route({
    method: "GET",
    path: CHANGES,
    words: { zh: "变更申请列表", en: "applications for a change of registration, the newest first" },
    access: { may: policy.see },
    params: inOrganisation,
    query: listing,
    answer: pageOf(listed),
    handle: listChanges,
  }),
  route({
    method: "GET",
    path: `${CHANGES}/registered`,
    words: { zh: "现登记内容", en: "what a station has registered that changes by application" },
    access: { may: policy.see },
    params: inOrganisation,
    answer: registered,
    handle: showRegistered,
  }),
  route({
    method: "POST",
    path: CHANGES,
    words: policy.apply.words,
    access: { may: policy.apply },
    params: inOrganisation,
    body: applied,
    answer: z.object({ id: z.uuid() }),
    status: 201,
    refusals: ["nobody-decides", "not-registered", "application-open", "nothing-changes", "not-a-telephone"],
    handle: applyChange,
  }),
  route({
    method: "POST",
    path: `${CHANGES}/:application/withdrawal`,
    words: policy.withdraw.words,
    access: { may: policy.withdraw },
    params: applicationInPath,
    answer: nothing,
    refusals: ["already-ended"],
    handle: withdrawChange,
  }),
  route({
    method: "POST",
    path: `${CHANGES}/:application/decision`,
    words: policy.decide.words,
    access: { may: policy.decide },
    params: applicationInPath,
    body: decided,
    answer: nothing,
    refusals: [
      "already-ended",
      "not-the-decider",
      "registered-today",
      "already-there",
      "registered-otherwise",
      "no-licence",
    ],
    handle: decideChange,
  }),
  route({
    method: "PATCH",
    path: "/api/organisations/:organisation/licences/:licence/correction",
    words: policy.correct.words,
    access: { may: policy.correct },
    params: licenceInPath,
    body: corrected,
    answer: z.object({ version: z.number().int() }),
    edits: true,
    refusals: ["not-the-decider", "nothing-changes", "already-there", "ends-before-it-begins"],
    handle: correctLicence,
  }),
  route({
    method: "GET",
    path: CONFIRMATION,
    words: { zh: "许可证（备案）核定情况", en: "what is to be confirmed of a licence, and whether it was" },
    access: { may: policy.see },
    params: licenceInPath,
    answer: confirmation,
    handle: showConfirmation,
  }),
  route({
    method: "PUT",
    path: CONFIRMATION,
    words: policy.confirm.words,
    access: { may: policy.confirm },
    params: licenceInPath,
    body: confirming,
    answer: nothing,
    edits: true,
    refusals: ["not-the-decider", "withdrawn", "already-confirmed"],
    handle: confirmLicence,
  }),
];
