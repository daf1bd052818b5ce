import { z } from "zod";
import { assessmentMessage } from "../assessments/index.ts";
import { changeMessage, licenceMessage } from "../changes/index.ts";
import { momentKey, paged } from "../platform/http/index.ts";

/** What messages are ordered by: when, and which. */
const number = z.number().int().positive();
const messageKey = z.tuple([...momentKey.def.items, number, number]);
export const pagedMessages = z.strictObject({ ...paged(messageKey), unread: z.enum(["true", "false"]).optional() });

/** Something that whoever asks was told of. */
export const message = z.discriminatedUnion("about", [assessmentMessage, changeMessage, licenceMessage]);

export const unread = z.object({ unread: z.number() });

const MOST = 200;
const which = z.union([
  z.strictObject({ assessment: z.uuid(), seq: number, n: number }),
  z.strictObject({ application: z.uuid() }),
  z.strictObject({ confirmation: z.uuid() }),
]);

/** Which were read: some, or all that there were at a moment. */
export const readOnes = z.union([
  z.strictObject({ messages: z.array(which).min(1).max(MOST) }),
  z.strictObject({ until: z.iso.datetime() }),
]);
