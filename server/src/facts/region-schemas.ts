import { line } from "@jianheng/domain/kernel";
import { z } from "zod";
import { paged, pageOf } from "../platform/http/index.ts";

const edition = line(64);
const about = { within: z.uuid().optional(), q: line(100).optional() };
const rank = z.tuple([z.int(), z.string().max(400), z.uuid()]);

/** By which the stations of an office are counted. */
export const counting = z.strictObject({ edition: edition.optional(), ...about });

/** By which they are narrowed. */
export const narrowing = z.strictObject({
  ...paged(rank),
  edition,
  ...about,
  band: line(64).optional(),
  only: z.enum(["worse", "failed", "open"]).optional(),
  sort: z.enum(["change", "score", "name"]).default("change"),
});

export const gate = z.object({ id: z.string(), text: z.string(), stands: z.enum(["before", "veto", "rule"]) });

/** How a fact turned, in words before and after. */
export const turned = z.object({
  fact: z.string(),
  name: z.string(),
  turn: z.enum(["worse", "better"]),
  words: z.string(),
});

const standing = z.object({
  id: z.uuid(),
  name: z.string(),
  superior: z.string().nullable(),
  /** Without a score, no night has looked at its records yet, or there are none. */
  state: z.enum(["computed", "no-records", "not-computed"]),
  now: z
    .object({
      low: z.int(),
      high: z.int(),
      of: z.int(),
      band: z.string().nullable(),
      reachable: z.string().nullable(),
      failed: z.array(gate),
      /** The conditions and vetoes of which there is no record. */
      unrecorded: z.array(gate),
      /** Since when it is so, and the day on which it was last computed. */
      since: z.string(),
      until: z.string(),
    })
    .nullable(),
  before: z.object({ low: z.int(), high: z.int() }).nullable(),
  worse: z.boolean(),
  /** The conditions that it passed before, and the facts that turned against it. */
  lostGates: z.array(gate),
  turned: z.array(turned),
});

export const standings = pageOf(standing);

/** How the stations of an office stand at one edition. */
export const counts = z.object({
  edition: z.string(),
  name: z.string(),
  editions: z.array(z.object({ id: z.string(), name: z.string() })),
  day: z.string(),
  /** What stood before this day is what they are compared with. */
  start: z.string(),
  stations: z.int(),
  open: z.int(),
  worse: z.int(),
  /** Those with a condition that is not met, or a veto. */
  failed: z.int(),
  /** By the highest band that is left open, or, where the edition has none, by what can be earned; without those failed. */
  groups: z.array(z.object({ band: z.string().nullable(), name: z.string(), stations: z.int() })),
});
