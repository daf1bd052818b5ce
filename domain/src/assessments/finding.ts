import { z } from "zod";
import { day, text } from "../kernel/index.ts";

const id = text.min(1).max(64);
/** SHA-256 of the file's bytes: with it a snapshot holds what its evidence was, not only what it was called. */
const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Where a photo's time or place comes from: its own data, or whoever added it. */
const stated = z.enum(["by-photo", "by-person"]);
const words = text.trim().min(1).max(4000);
/** What an observation is made of; which of it a line takes, its rule says. */
const plain = z.union([text, z.number(), z.boolean(), z.null()]);
const list = z.array(z.union([plain, z.record(id, plain)]));
const observed: z.ZodType<unknown> = z.union([plain, list, z.record(id, plain)]);

/**
 * What a finding or a fault rests on. A fact is a figure computed from records, frozen as it was when it was taken:
 * offered, never awarded by itself.
 */
export const evidenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("file"), id, file: id, digest, caption: text.max(400).nullable() }),
  z.strictObject({
    kind: z.literal("photo"),
    id,
    file: id,
    digest,
    taken: z.strictObject({ at: text.min(1).max(40), stated }).nullable(),
    place: z.strictObject({ words: text.trim().min(1).max(200), stated }).nullable(),
  }),
  z.strictObject({ kind: z.literal("interview"), id, with: words, on: z.iso.date(), questions: z.array(id) }),
  z.strictObject({ kind: z.literal("record"), id, record: z.strictObject({ kind: id, id }), caption: text.nullable() }),
  z.strictObject({
    kind: z.literal("fact"),
    id,
    fact: id,
    /** The check that it was offered for, and whether its facts see all that it asks for. */
    check: id,
    sees: z.enum(["all", "part"]),
    /** The day on which the figure was so. */
    day,
    looked: z.int().min(0),
    wrong: z.int().min(0),
    /** The figure in one sentence, as it was shown. */
    words,
    records: z.array(z.strictObject({ register: id, id: id.nullable(), name: text.max(400) })).max(100),
  }),
]);

/** One thing found wrong: always an entry of its own, so that a lost point leads to words and to a record. */
const faultSchema = z.strictObject({
  id,
  what: words,
  /** In a group: the check it concerns. */
  member: id.optional(),
  evidence: z.array(evidenceSchema),
});

/** A question put on site, and whether it was answered. */
const questionSchema = z.strictObject({
  id,
  question: words,
  answer: text.max(4000).nullable(),
  answered: z.boolean(),
});

/**
 * What one assessor writes of one line. `observation` is as the line's rule asks for it but without `faults`, which
 * stand in their list; null while nothing has been judged.
 */
export const findingSchema = z.strictObject({
  line: id,
  observation: z.record(id, observed).nullable(),
  note: text.max(4000).nullable(),
  faults: z.array(faultSchema),
  evidence: z.array(evidenceSchema),
  questions: z.array(questionSchema),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Fault = z.infer<typeof faultSchema>;
export type Question = z.infer<typeof questionSchema>;
export type FindingInput = z.infer<typeof findingSchema>;

/** A line on which nothing was written. */
export function blankFinding(line: string): FindingInput {
  return { line, observation: null, note: null, faults: [], evidence: [], questions: [] };
}
