import { evidenceSchema, findingSchema } from "@jianheng/domain/assessments";
import { z } from "zod";
import { named, problem, reading, scope, sheetKind, status } from "./schemas.ts";

const stamped = z.object({ action: z.uuid(), at: z.string(), by: named });
/** A finding as it stands on a sheet: what it says, and which act made it so. */
const standing = stamped.extend({ value: findingSchema, afterSight: z.boolean() });

/** A sheet as its page opens it; `writable` where the reader may write on it now. */
export const shownSheet = z.object({
  id: z.uuid(),
  stage: sheetKind,
  title: z.string(),
  standard: z.string(),
  edition: z.string(),
  reading,
  scope,
  status,
  writable: z.boolean(),
  supplement: z.object({ lines: z.array(z.string()), what: z.string(), until: z.string() }).nullable(),
  answer: z.string().nullable(),
  findings: z.record(z.string(), standing),
  touched: z.record(z.string(), stamped.extend({ value: z.boolean() })),
  version: z.number(),
});

/** The station's evidence by line: what everybody who assesses it is given. `sheet` is where it stands, if anywhere. */
export const material = z.object({
  sheet: z.uuid().nullable(),
  lines: z.record(z.string(), z.array(evidenceSchema)),
  version: z.number(),
});

/** The sheets that the reader may look into, side by side. Points are hundredths; null where a line is not judged. */
export const comparison = z.object({
  sheets: z.array(
    z.object({
      id: z.uuid(),
      stage: sheetKind,
      title: z.string(),
      organisation: named,
      status,
      writers: z.array(named),
      /** What it gives for all that it judged; `of` is what the lines that it covers are worth. */
      total: z.object({ points: z.number(), of: z.number(), judged: z.number(), lines: z.number() }),
    }),
  ),
  lines: z.array(
    z.object({
      line: z.string(),
      of: z.number(),
      sheets: z.array(z.object({ sheet: z.uuid(), points: z.number().nullable(), finding: standing.nullable() })),
      differs: z.boolean(),
      needsReason: z.boolean(),
      spread: z.number().nullable(),
      /** Whose finding stands and why, for whoever may know the result. */
      chosen: z.object({ sheet: z.uuid(), why: z.string().nullable() }).nullable(),
    }),
  ),
  version: z.number(),
});

/** What is no finding is refused by itself, and keeps nothing else of the batch from being saved. */
const proposed = z.union([
  findingSchema,
  z.looseObject({ line: findingSchema.shape.line }).refine((given) => isFlat(given, 12), { error: "nested" }),
]);

/** What is to be written on a sheet, each from the act that its writer saw last; null where he saw none. */
export const writes = z.strictObject({
  findings: z.array(z.strictObject({ base: z.uuid().nullable(), finding: proposed })),
  touched: z.array(
    z.strictObject({ base: z.uuid().nullable(), check: findingSchema.shape.line, conforms: z.boolean() }),
  ),
});

/** What came of one thing that was to be written: `value` and `theirs` are what stands now. */
function outcome<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion("is", [
    z.object({ is: z.literal("saved"), action: z.uuid(), value }),
    z.object({
      is: z.literal("conflict"),
      theirs: z.object({ action: z.uuid().nullable(), value: value.nullable() }),
    }),
    z.object({ is: z.literal("refused"), problems: z.array(problem) }),
  ]);
}

/** What came of each, by line and by check. */
export const written = z.object({
  findings: z.record(z.string(), outcome(findingSchema)),
  touched: z.record(z.string(), outcome(z.boolean())),
  version: z.number(),
});

/** Whether nothing is nested deeper in a value; no deeper than that is looked. */
function isFlat(value: unknown, deep: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return deep > 0 && Object.values(value).every((inner) => isFlat(inner, deep - 1));
}
