import { z } from "zod";

const named = z.object({ id: z.uuid(), name: z.string().nullable() });

/** That a result is published; `token` is the address of the page that anybody may see. */
const publication = z.object({
  from: z.string(),
  until: z.string(),
  snapshot: z.string(),
  token: z.string().nullable(),
  at: z.string(),
  by: named,
});

/** `receipt`, `text` and `by` are null where the reader may only know that there was one; `by` also of the public's. */
const objection = z.object({
  receipt: z.string().nullable(),
  text: z.string().nullable(),
  at: z.string(),
  by: named.nullable(),
  answer: z.object({ answer: z.string(), upheld: z.boolean(), at: z.string(), by: named }).nullable(),
});

const appeal = z.object({
  grounds: z.string(),
  at: z.string(),
  by: named,
  panel: z.array(z.object({ person: named, organisation: z.uuid(), post: z.string() })),
  outcome: z
    .object({ upheld: z.boolean(), reason: z.string(), lift: z.array(z.string()), at: z.string(), by: named })
    .nullable(),
});

/** What became of a result once it was approved, as one reader sees it. */
export const afterApproval = {
  publication: publication.nullable(),
  objections: z.array(objection),
  appeals: z.array(appeal),
  /** Stamped scans of what was printed, each with the snapshot that it prints. */
  scans: z.array(z.object({ file: z.string(), snapshot: z.string(), at: z.string(), by: named })),
  closed: z.object({ snapshot: z.string(), at: z.string() }).nullable(),
};
