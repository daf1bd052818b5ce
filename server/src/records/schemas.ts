import { day, line, text } from "@jianheng/domain/kernel";
import { registers } from "@jianheng/domain/registers";
import { z } from "zod";
import { inOrganisation, momentKey, paged } from "../platform/http/index.ts";

const ids = registers.map(({ id }) => id) as [string, ...string[]];

export const registerInPath = inOrganisation.extend({ register: z.enum(ids) });
export const recordInPath = registerInPath.extend({ record: z.uuid() });
export const fileInPath = recordInPath.extend({ file: z.uuid() });

const given = z.union([
  z.string().max(10_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(100),
  z.null(),
]);

/** A row as it is written, by its columns; what each may hold is the register's to say. */
export const written = z.strictObject({ values: z.record(z.string().max(100), given) });
/** A removal says why. */
export const removing = z.strictObject({ reason: text.trim().min(1).max(500) });
export const trialInPath = inOrganisation.extend({ trial: z.uuid() });
export const attached = z.strictObject({ file: z.uuid() });

const named = z.object({ id: z.string(), name: z.string() });
const person = named.extend({ number: z.string() });

/** Persons and records with their names; numbers of people masked. */
const shownValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), person, named, z.null()]);
const values = z.record(z.string(), shownValue);

/** The register with how much stands in it. */
export const counted = z.object({
  registers: z.array(
    z.object({ id: z.enum(ids), count: z.number().int(), lastEnteredOn: z.string().nullable(), mayKeep: z.boolean() }),
  ),
});

/** Whether a licence was confirmed as it stands, by the office that decides; null where there is nothing to confirm. */
const confirming = z.object({ office: z.string().nullable(), at: z.iso.datetime() });
const confirmation = z
  .discriminatedUnion("confirmed", [
    confirming.extend({ confirmed: z.literal(true) }),
    // Where it was confirmed once, it says something else since.
    z.object({ confirmed: z.literal(false), last: confirming.nullable() }),
  ])
  .nullable();

/** A record in a list. */
export const listed = z.object({
  id: z.uuid(),
  version: z.number().int(),
  values,
  files: z.number().int(),
  enteredAt: z.iso.datetime(),
  enteredBy: z.string().nullable(),
  /** Columns that its station can't change by itself: they change by application. */
  fixed: z.array(z.string()),
  confirmation,
});

/** A record by itself: with its papers, and what it said before. */
export const shown = listed.omit({ files: true }).extend({
  /** Whether its station can't remove it. */
  stays: z.boolean(),
  files: z.array(
    z.object({ id: z.uuid(), name: z.string(), type: z.string(), preview: z.enum(["image", "pdf"]).nullable() }),
  ),
  history: z.array(
    z.object({
      version: z.number().int(),
      until: z.iso.datetime(),
      by: z.string().nullable(),
      removed: z.boolean(),
      /** Why it ended, where somebody said so. */
      why: z.string().nullable(),
      values,
    }),
  ),
});

/** A record that was removed, as it was then. */
export const removed = z.object({
  id: z.uuid(),
  values,
  removedAt: z.iso.datetime(),
  removedBy: z.string().nullable(),
  /** Null where it was removed before a reason was asked for. */
  reason: z.string().nullable(),
});
export const removedListing = z.strictObject(paged(momentKey));
/** The same by itself, with what it said before. */
export const shownRemoved = removed.extend({
  enteredAt: z.iso.datetime(),
  enteredBy: z.string().nullable(),
  history: shown.shape.history,
});

/** A cell of a workbook that is other than what stands. */
export const change = z.object({
  /** Where it stands: 鉴定批次!N3. */
  at: z.string(),
  /** The key of its record. */
  record: values,
  column: z.string(),
  /** What stands now, and what the workbook says; of long texts the part that differs. */
  before: shownValue,
  after: shownValue,
  /** What stands now was written after the workbook had been taken out. */
  since: z.boolean(),
});
/** What a trial of an import would change, sheet by sheet. */
export const trial = z.object({
  sheets: z.array(
    z.object({
      file: z.number().int(),
      sheet: z.string(),
      register: z.enum(ids),
      /** When the workbook was taken out; null where it does not say. */
      takenOutAt: z.iso.datetime().nullable(),
      /** How many cells, of which the first are named. */
      count: z.number().int(),
      named: z.array(change),
      /** Records that it would enter anew, though they were removed since it was taken out: the first by their keys. */
      back: z.object({ count: z.number().int(), named: z.array(values) }),
    }),
  ),
});

/** What lists are ordered by: a day of the records, or the moment of entering. */
const place = z.tuple([z.union([day, momentKey.def.items[0]]), z.uuid()]);
const { cursor: after, limit } = paged(place);
/** Some of a register's records: those with a text, those that lie within some days by a span of the register. */
export const narrowing = z.strictObject({
  search: line(100).optional(),
  by: z.string().max(50).optional(),
  from: day.optional(),
  until: day.optional(),
});
export const NARROWING_REFUSALS = ["number-in-address", "no-days", "unknown-days", "ends-before-it-begins"];
export const listing = narrowing.extend({ after, limit });
