import { z } from "zod";
import { purpose, sheetKind } from "./schemas.ts";

/** Something of an assessment that whoever asks was told. `seq` and `n` say which it is within the assessment. */
export const assessmentMessage = z.object({
  about: z.literal("assessment"),
  assessment: z.uuid(),
  seq: z.number(),
  n: z.number(),
  station: z.object({ id: z.uuid(), name: z.string() }),
  purpose,
  kind: z.string(),
  words: z.object({ zh: z.string(), en: z.string() }),
  at: z.string(),
  sheet: z.uuid().nullable(),
  stage: sheetKind.nullable(),
  read: z.boolean(),
});
