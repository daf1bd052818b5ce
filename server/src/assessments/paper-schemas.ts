import { z } from "zod";
import { one } from "./schemas.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const kind = z.enum(["form", "plan", "record", "report"]);
const format = z.enum(["pdf", "docx", "xlsx"]);
const words = z.object({ zh: z.string(), en: z.string() });

/** One paper of an assessment, in a path. */
export const onePaper = one.extend({ paper: kind });

/** As what a paper is wanted, and of which snapshot; of the state as it stands where none is named. */
export const asked = z.object({ format: format.default("pdf"), snapshot: hash.optional() });

/** Which papers there are for the reader, and what they can be printed from: as it stands, as published, as closed. */
export const papers = z.object({
  papers: z.array(z.object({ paper: kind, words, formats: z.array(format) })),
  snapshots: z.array(z.object({ is: z.enum(["now", "published", "closed"]), hash: z.string() })),
});
