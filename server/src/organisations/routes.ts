import { line } from "@jianheng/domain/kernel";
import { policy } from "@jianheng/domain/organisations";
import { z } from "zod";
import { inOrganisation, paged, pageOf, type Route, route } from "../platform/http/index.ts";
import { approveOrganisation } from "./approve-organisation.ts";
import { changeOrganisation } from "./change-organisation.ts";
import { createBody } from "./create-body.ts";
import { createOrganisation } from "./create-organisation.ts";
import { endApproval } from "./end-approval.ts";
import { listBodies } from "./list-bodies.ts";
import { listOrganisations } from "./list-organisations.ts";
import { moveOrganisation } from "./move-organisation.ts";
import { approvalEnded, approved, body, bodyKey, changed, created, listed, moved, shown } from "./schemas.ts";
import { showOrganisation } from "./show-organisation.ts";

const made = z.object({ id: z.uuid() });
const nothing = z.object({});
const nothingAsked = z.strictObject({});

/** What is asked of organisations over HTTP. */
export const routes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/organisations",
    words: { zh: "本单位及下级机构", en: "the own organisation and all below it" },
    access: { may: policy.see },
    query: nothingAsked,
    answer: z.object({ items: z.array(listed) }),
    handle: listOrganisations,
  }),
  route({
    method: "GET",
    path: "/api/organisations/:organisation",
    words: { zh: "机构及其隶属、审批关系", en: "an organisation, whom it reports to and by whom it was approved" },
    access: { may: policy.see },
    params: inOrganisation,
    answer: shown,
    handle: showOrganisation,
  }),
  route({
    method: "POST",
    path: "/api/organisations/:organisation/below",
    words: policy.create.words,
    access: { may: policy.create },
    params: inOrganisation,
    body: created,
    answer: made,
    status: 201,
    refusals: ["wrong-kind", "unknown-region", "in-the-future"],
    handle: createOrganisation,
  }),
  route({
    method: "PATCH",
    path: "/api/organisations/:organisation",
    words: policy.change.words,
    access: { may: policy.change },
    params: inOrganisation,
    body: changed,
    answer: shown,
    edits: true,
    refusals: ["unknown-region"],
    handle: changeOrganisation,
  }),
  route({
    method: "POST",
    path: "/api/organisations/:organisation/reporting",
    words: policy.move.words,
    access: { may: policy.move },
    params: inOrganisation,
    body: moved,
    answer: nothing,
    status: 201,
    refusals: [
      "unknown-organisation",
      "wrong-kind",
      "two-superiors",
      "turns-back",
      "begins-too-early",
      "begins-too-late",
      "already-there",
      "assessments-running",
    ],
    handle: moveOrganisation,
  }),
  route({
    method: "POST",
    path: "/api/organisations/:organisation/approvals",
    words: policy.approve.words,
    access: { may: policy.approve },
    params: inOrganisation,
    body: approved,
    answer: nothing,
    status: 201,
    refusals: ["unknown-organisation", "approved-by-itself", "ends-before-it-begins", "already-there"],
    handle: approveOrganisation,
  }),
  route({
    method: "POST",
    path: "/api/organisations/:organisation/approvals/end",
    words: policy.endApproval.words,
    access: { may: policy.endApproval },
    params: inOrganisation,
    body: approvalEnded,
    answer: nothing,
    refusals: ["unknown-approval", "ends-before-it-begins", "ends-later"],
    handle: endApproval,
  }),
  route({
    method: "GET",
    path: "/api/bodies",
    words: { zh: "系统外单位", en: "bodies outside the tree" },
    access: { may: policy.seeBodies },
    query: z.strictObject({ ...paged(bodyKey), search: line(100).optional() }),
    answer: pageOf(body),
    handle: listBodies,
  }),
  route({
    method: "POST",
    path: "/api/bodies",
    words: policy.createBody.words,
    access: { may: policy.createBody },
    body: changed,
    answer: made,
    status: 201,
    refusals: ["unknown-region"],
    handle: createBody,
  }),
];
