import { policy } from "@jianheng/domain/organisations";
import { z } from "zod";
import { type Route, route } from "../platform/http/index.ts";
import { listOrganisations } from "./list-organisations.ts";

const organisation = z.object({
  id: z.uuid(),
  kind: z.enum(["province", "city", "county", "station", "body"]),
  name: z.string(),
  region: z.string().nullable(),
  superior: z.uuid().nullable(),
});

/** What is asked of organisations over HTTP. */
export const routes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/organisations",
    words: { zh: "本单位及下级机构", en: "the own organisation and all below it" },
    access: { may: policy.see },
    answer: z.object({ items: z.array(organisation) }),
    handle: listOrganisations,
  }),
];
