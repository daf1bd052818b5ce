import { z } from "zod";
import { paged } from "../platform/http/index.ts";
import { purpose, sheetKind } from "./schemas.ts";

/** What messages are ordered by: when, and which. */
const messageKey = z.tuple([
  z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
  z.uuid(),
  z.number().int().positive(),
  z.number().int().positive(),
]);
export const pagedMessages = z.strictObject({ ...paged(messageKey), unread: z.enum(["true", "false"]).optional() });

/** Something that whoever asks was told of. `seq` and `n` say which it is within the assessment. */
export const message = z.object({
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

export const unread = z.object({ unread: z.number() });

const MOST = 200;
const which = z.strictObject({
  assessment: z.uuid(),
  seq: z.number().int().positive(),
  n: z.number().int().positive(),
});

/** Which were read: some, or all that there were at a moment. */
export const readOnes = z.union([
  z.strictObject({ messages: z.array(which).min(1).max(MOST) }),
  z.strictObject({ until: z.iso.datetime() }),
]);
