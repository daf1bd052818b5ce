import { z } from "zod";
import { inOrganisation } from "../platform/http/index.ts";

const record = z.object({ register: z.string(), id: z.string().nullable(), name: z.string() });
/** Days by which a list of that register is narrowed: the time that a fact looks at. */
const within = z.object({ by: z.string(), from: z.string().nullable(), until: z.string().nullable() });
export const seen = z.object({
  fact: z.string(),
  name: z.string(),
  /** The figure in one sentence. */
  words: z.string(),
  looked: z.int(),
  wrong: z.int(),
  state: z.enum(["no-records", "kept", "broken"]),
  records: z.array(record),
  /** The registers whose records it looks at, each within some days or as a whole. */
  registers: z.array(z.object({ register: z.string(), within: within.nullable() })),
});

const fault = z.object({
  what: z.string(),
  member: z.string().nullable(),
  facts: z.array(z.string()),
  records: z.array(record),
});

/** What the records of a station say about a line. */
const proposal = z.object({
  state: z.enum(["no-records", "kept", "broken"]),
  whole: z.boolean(),
  observation: z.record(z.string(), z.unknown()).nullable(),
  faults: z.array(fault),
  /** Each beside the check that it is bound to, and whether the facts of that check see all that it asks for. */
  figures: z.array(seen.extend({ check: z.string(), sees: z.enum(["all", "part"]) })),
});

const line = z.object({
  line: z.string(),
  title: z.string(),
  item: z.string(),
  of: z.int(),
  /** What it earns by records, or by what the station said; null while neither says. */
  points: z.int().nullable(),
  from: z.enum(["facts", "self", "open"]),
  why: z.string(),
  proposal: proposal.nullable(),
  /** Where only a person can judge: why. */
  person: z.string().nullable(),
});

/** A score, and what it comes to in words: a band is said to be reached only where nothing stands before it. */
const interval = z.object({
  low: z.int(),
  high: z.int(),
  of: z.int(),
  band: z.string().nullable(),
  words: z.string(),
});

const named = z.object({ id: z.string(), text: z.string() });

/** What stands between a station and a band whatever its points: how many gates, and what the paper says comes of it. */
const hindrance = z.object({
  kind: z.enum(["veto", "unmet", "unknown"]),
  words: z.string(),
  gates: z.array(named),
});

/** What a station could expect today under one edition. */
export const expectation = z.object({
  edition: z.string(),
  name: z.string(),
  reading: z.enum(["literal", "normalised"]),
  day: z.string(),
  byFacts: interval,
  withSelf: interval,
  self: z.object({ assessment: z.string(), on: z.string() }).nullable(),
  /** Whether self-assessments are shown at all: where they are not, nobody is told whether there is one. */
  selfShown: z.boolean(),
  /** The gravest first. */
  hindrances: z.array(hindrance),
  next: z.object({
    target: z.string().nullable(),
    need: z.int().nullable(),
    lines: z.array(z.object({ line: z.string(), gain: z.int() })),
    why: z.string().nullable(),
  }),
  gates: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      stands: z.enum(["before", "veto", "rule"]),
      veto: z.string().nullable(),
      state: z.enum(["passed", "failed", "no-records", "not-seen"]),
      least: z.int().nullable(),
      source: z.string(),
      seen,
    }),
  ),
  /** The vetoes of the form that no record tells of: for a person to look at. */
  unseenVetoes: z.array(named),
  lines: z.array(line),
});

/** One sheet of an assessment of the station that the path names. */
export const sheetInPath = inOrganisation.extend({ assessment: z.uuid(), sheet: z.uuid() });

export const editionInPath = inOrganisation.extend({ edition: z.string().max(64) });

/** The score of a station by its records, edition by edition. */
export const overview = z.object({
  day: z.string(),
  expectations: z.array(
    expectation.pick({
      ...{ edition: true, name: true, byFacts: true, withSelf: true },
      ...{ self: true, selfShown: true, hindrances: true },
    }),
  ),
  /** 提示: what is to be seen to whatever the standard; all that is looked at for it, and which of it is to be told. */
  hints: z.array(seen.extend({ told: z.boolean() })),
});

/** What records say of each line of one assessment's form. */
export const proposals = z.object({
  day: z.string(),
  lines: z.array(proposal.extend({ line: z.string() })),
});
