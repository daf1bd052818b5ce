import { policy } from "@jianheng/domain/mail";
import { z } from "zod";
import { inOrganisation, momentKey, paged, pageOf, type Route, route } from "../platform/http/index.ts";
import { listLetters } from "./list-letters.ts";
import { tryMail } from "./try-mail.ts";

const letter = z.object({
  id: z.uuid(),
  template: z.string(),
  state: z.enum(["waiting", "sending", "sent", "failed"]),
  tries: z.number().int(),
  error: z.string().nullable(),
  createdAt: z.string(),
  sentAt: z.string().nullable(),
});

/** What is asked of letters over HTTP. */
export const routes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/organisations/:organisation/mail",
    words: policy.see.words,
    access: { may: policy.see },
    params: inOrganisation,
    query: z.strictObject(paged(momentKey)),
    answer: pageOf(letter).extend({ delivery: z.enum(["on", "off"]) }),
    handle: listLetters,
  }),
  route({
    method: "POST",
    path: "/api/organisations/:organisation/mail/trial",
    words: policy.try.words,
    access: { may: policy.try },
    params: inOrganisation,
    body: z.strictObject({ to: z.email().max(200) }),
    answer: z.object({ id: z.uuid() }),
    status: 202,
    refusals: ["mail-off"],
    handle: tryMail,
  }),
];
