import { policy } from "@jianheng/domain/audit";
import { z } from "zod";
import { inOrganisation, momentKey, paged, pageOf, type Route, route } from "../platform/http/index.ts";
import { askVerification } from "./ask-verification.ts";
import { listAudit } from "./list-audit.ts";
import { showChain } from "./show-chain.ts";

const words = z.object({ zh: z.string(), en: z.string() });
const named = z.object({ id: z.string(), name: z.string().nullable() });

const act = z.object({
  id: z.uuid(),
  at: z.string(),
  by: z.object({
    person: named.nullable(),
    organisation: named.nullable(),
    post: z.object({ id: z.string(), name: z.string() }).nullable(),
    system: z.string().nullable(),
  }),
  action: z.object({ id: z.string(), words }),
  subject: z.object({ kind: z.string(), id: z.string() }),
  details: z.unknown(),
  purpose: z.string().nullable(),
  requestId: z.string().nullable(),
  sealed: z.boolean(),
  /** Its place in the chain, by which `jianheng verify audit` names a row. */
  seal: z.number().nullable(),
});

const wanted = z.strictObject({
  ...paged(momentKey),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  action: z.string().min(1).optional(),
  person: z.uuid().optional(),
  subject: z.string().min(1).optional(),
});

/** What is asked of the trail over HTTP. */
export const routes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/organisations/:organisation/audit",
    words: { zh: "操作记录", en: "the trail of who did what" },
    access: { may: policy.read },
    params: inOrganisation,
    query: wanted,
    answer: pageOf(act),
    handle: listAudit,
  }),
  route({
    method: "GET",
    path: "/api/organisations/:organisation/audit/chain",
    words: { zh: "操作记录的封存情况", en: "how far the trail is sealed" },
    access: { may: policy.read },
    params: inOrganisation,
    answer: z.object({
      sealed: z.number().int(),
      unsealed: z.number().int(),
      head: z.string().nullable(),
      sealedAt: z.string().nullable(),
    }),
    handle: showChain,
  }),
  route({
    method: "POST",
    path: "/api/organisations/:organisation/audit/verification",
    words: { zh: "校验操作记录", en: "have the trail verified" },
    access: { may: policy.verify },
    params: inOrganisation,
    answer: z.object({ job: z.uuid() }),
    status: 202,
    handle: askVerification,
  }),
];
