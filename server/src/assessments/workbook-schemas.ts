import { z } from "zod";

/** How far a log is. */
export const seq = z.number().int().min(1).max(0x7f_ff_ff_ff);

const ids = z
  .string()
  .max(4000)
  .default("")
  .transform((text) => text.split(",").filter((id) => id !== ""));

/**
 * What an import is asked with: what the file is called, and, where conflicts were shown, the version that they were
 * shown at, and the lines and checks of which the file's or what stands is to stay.
 */
export const imported = z.object({
  name: z.string(),
  seen: z.coerce.number().pipe(seq).optional(),
  mine: ids,
  theirs: ids,
});

const part = z.object({ what: z.string(), base: z.string(), mine: z.string(), theirs: z.string() });

/** What came of an import: it was carried out, or it waits for a choice for each check that both sides changed. */
export const importAnswer = z.discriminatedUnion("is", [
  z.object({
    is: z.literal("done"),
    /** How many lines, and how many checks of groups, became other than they were. */
    lines: z.number(),
    checks: z.number(),
    /** Lines that the file has emptied, and that stay as they are. */
    left: z.array(z.string()),
    version: z.number(),
  }),
  z.object({
    is: z.literal("conflicts"),
    conflicts: z.array(z.object({ line: z.string(), check: z.string().nullable(), parts: z.array(part) })),
    /** How much else would change. */
    changes: z.number(),
    version: z.number(),
  }),
]);
