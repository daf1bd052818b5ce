import { conclusionWords } from "@jianheng/domain/assessments";
import { day, line, text } from "@jianheng/domain/kernel";
import { z } from "zod";
import { one, phase, purpose, reading } from "./schemas.ts";

/** What somebody says for the record. */
const said = text.trim().max(4000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** One objection of an assessment, in a path. */
export const oneObjection = one.extend({ receipt: line(40) });

/** What whoever publishes or closes has to name. */
export const toBeNamed = z.object({ hash: z.string(), phase });

export const published = z.strictObject({ from: day, until: day, snapshot: hash });
export const closed = z.strictObject({ snapshot: hash });
export const objected = z.strictObject({ text: said });
export const answered = z.strictObject({ answer: said, upheld: z.boolean() });
/** What for a contact is read in clear. */
export const revealing = z.strictObject({ purpose: line(200, 4) });
export const appealed = z.strictObject({ grounds: said });
export const empanelled = z.strictObject({
  panel: z.array(z.strictObject({ person: z.uuid(), post: line(100) })).max(20),
});
export const appealDecided = z.strictObject({
  upheld: z.boolean(),
  reason: said,
  lift: z.array(line(64)).max(100).default([]),
});

/** The address of a page; `receipt` as somebody typed it. */
export const page = z.object({ token: z.string().regex(/^[\w-]{20,64}$/) });
export const receiptInPath = z.object({ receipt: line(40) });

/** An objection of somebody who has not signed in; how to reach him, where he wants to be. */
export const publicObjection = z.strictObject({ text: text.trim().min(1).max(4000), contact: line(200).optional() });

const item = z.object({ item: z.string(), title: z.string(), points: z.number().nullable(), of: z.number() });

/** What anybody may see of a result: no person, no finding, no ground. Points are hundredths. */
export const publicResult = z.object({
  station: z.string(),
  authority: z.string(),
  purpose,
  standard: z.object({ id: z.string(), name: z.string(), edition: z.string() }),
  reading,
  points: z.number().nullable(),
  of: z.number(),
  band: z.string().nullable(),
  items: z.array(item),
  conclusion: z.enum(Object.keys(conclusionWords) as (keyof typeof conclusionWords)[]).nullable(),
  /** What fixed the result whatever the points: the standard's own words. */
  vetoes: z.array(z.object({ id: z.string(), text: z.string() })),
  period: z.object({ from: z.string(), until: z.string() }),
  /** Whether today is a day of the period. */
  objectionsToday: z.boolean(),
  snapshot: z.string(),
});

/** What whoever holds a receipt is told. */
export const told = z.object({
  state: z.enum(["received", "upheld", "dismissed"]),
  receivedAt: z.string(),
  answer: z.string().nullable(),
  answeredAt: z.string().nullable(),
});
