import { line } from "@jianheng/domain/kernel";
import { z } from "zod";
import { momentKey, paged } from "../platform/http/index.ts";
import { named, phase, purpose, sheetKind } from "./schemas.ts";

/** By which a list of assessments is narrowed. `waiting`: for whoever asks, or for anybody of his office. */
export const narrowed = z.strictObject({
  ...paged(momentKey),
  phase: phase.optional(),
  purpose: purpose.optional(),
  standard: line(64).optional(),
  station: z.uuid().optional(),
  band: line(64).optional(),
  waiting: z.enum(["me", "office"]).optional(),
});

/** Something of an assessment that waits for whoever asks. */
export const assessmentTodo = z.object({
  about: z.literal("assessment"),
  assessment: z.uuid(),
  station: z.object({ id: z.uuid(), name: z.string() }),
  purpose,
  action: z.string(),
  words: z.object({ zh: z.string(), en: z.string() }),
  since: z.string(),
  until: z.string().nullable(),
  overdue: z.boolean(),
  sheet: z.uuid().nullable(),
  stage: sheetKind.nullable(),
  /** Whose sheet is to be accepted. */
  writers: z.array(named),
});
