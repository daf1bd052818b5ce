import { changeable, wantedSchema } from "@jianheng/domain/changes";
import { day, text } from "@jianheng/domain/kernel";
import { z } from "zod";
import { inOrganisation, momentKey, paged } from "../platform/http/index.ts";

export const applicationInPath = inOrganisation.extend({ application: z.uuid() });

const words = text.trim().min(1).max(1000);

export const applied = z.strictObject({ wanted: wantedSchema, reason: words });

/** An occupation that a licence covers, as whoever confirms it has seen it. */
const covered = z.strictObject({
  occupation: z.string().max(100),
  trade: z.string().max(100).nullable(),
  lowest: z.number().int().nullable(),
  highest: z.number().int().nullable(),
});
const seenScope = z.array(covered).max(2000);

/** A decision: granted, with what the reissued licence says; or refused, with why. */
export const decided = z.discriminatedUnion("granted", [
  z.strictObject({
    granted: z.literal(true),
    answer: words.optional(),
    /** As before where they are left out. */
    licence: z
      .strictObject({
        number: text.trim().min(1).max(50).optional(),
        validUntil: day.optional(),
        /** What it covers as it was seen, which is confirmed with it; as it stands where it is left out. */
        scope: seenScope.optional(),
      })
      .optional(),
  }),
  z.strictObject({ granted: z.literal(false), answer: words }),
]);

export const licenceInPath = inOrganisation.extend({ licence: z.uuid() });

/** What is corrected of a licence, with why; what is left out stays, null empties. */
export const corrected = z.strictObject({
  number: text.trim().min(1).max(50).optional(),
  validFrom: day.optional(),
  validUntil: day.nullable().optional(),
  reissuedOn: day.nullable().optional(),
  withdrawnOn: day.nullable().optional(),
  /** What it covers as it was seen, which is confirmed with it; as it stands where it is left out. */
  scope: seenScope.optional(),
  reason: words,
});

/** What was seen of a licence that is confirmed, beside its version: what it covers. */
export const confirming = z.strictObject({ scope: seenScope });

/** What is to be confirmed of a licence. */
export const confirmation = z.object({
  version: z.number().int(),
  withdrawn: z.boolean(),
  scope: z.array(covered.extend({ name: z.string() })),
  /** The confirmation that covers it as it stands. */
  confirmed: z.object({ office: z.string().nullable(), at: z.iso.datetime() }).nullable(),
  /** Whether the reader's own organisation is the one that confirms it. */
  decides: z.boolean(),
});

export const listing = z.strictObject({
  ...paged(momentKey),
  open: z.enum(["true", "false"]).default("false"),
});

const who = z.string().nullable();

/** An application in a list. */
export const listed = z.object({
  id: z.uuid(),
  station: z.object({ id: z.uuid(), name: z.string() }),
  changes: z.array(z.object({ what: z.enum(changeable), from: z.string().nullable(), to: z.string() })),
  reason: z.string(),
  /** Whether the reader's own organisation is the one that decides on it. */
  decides: z.boolean(),
  state: z.enum(["open", "granted", "refused", "withdrawn"]),
  appliedAt: z.iso.datetime(),
  appliedBy: who,
  endedAt: z.iso.datetime().nullable(),
  endedBy: who,
  answer: z.string().nullable(),
  licence: z.object({ id: z.uuid(), number: z.string() }).nullable(),
  /** Open, and what it read is registered otherwise by now: it can only be refused or withdrawn. */
  stale: z.boolean(),
});

/** What a station has registered, as far as it changes by application. */
export const registered = z.object({
  registered: z.record(z.enum(changeable), z.string().nullable()).nullable(),
  licence: z.object({ id: z.uuid(), number: z.string(), validUntil: z.string().nullable() }).nullable(),
  /** Who decides: whoever approved the station, else whom it reports to. */
  decider: z.object({ id: z.uuid(), name: z.string() }).nullable(),
});

const about = z.literal("change-application");
const station = z.object({ id: z.uuid(), name: z.string() });
const said = z.object({ zh: z.string(), en: z.string() });

/** An application that waits for whoever asks to decide. */
export const changeTodo = z.object({
  about,
  application: z.uuid(),
  station,
  words: said,
  /** Which things are to change. */
  changes: z.array(z.enum(changeable)),
  since: z.string(),
  until: z.string().nullable(),
  overdue: z.boolean(),
});

/** What a station is told of its application: what became of it, and the words of whoever decided. */
export const changeMessage = z.object({
  about,
  application: z.uuid(),
  station,
  words: said,
  answer: z.string().nullable(),
  at: z.string(),
  read: z.boolean(),
});

/** What a station is told of a licence: that an office confirmed it, or corrected it and why. */
export const licenceMessage = z.object({
  about: z.literal("licence"),
  /** By which it is marked as read. */
  confirmation: z.uuid(),
  licence: z.uuid(),
  station,
  words: said,
  answer: z.string().nullable(),
  at: z.string(),
  read: z.boolean(),
});

/** Licences of a station that wait to be confirmed by the office of whoever asks. */
export const licenceTodo = z.object({
  about: z.literal("licence"),
  station,
  words: said,
  licences: z.array(z.object({ id: z.uuid(), number: z.string() })),
  since: z.string(),
  until: z.string().nullable(),
  overdue: z.boolean(),
});
