import { line, text } from "@jianheng/domain/kernel";
import { z } from "zod";
import { inOrganisation } from "../platform/http/index.ts";

const code = z.object({ edition: z.number(), code: z.string() });

/** The occupations that can be named. */
export const known = z.array(z.object({ id: z.string(), name: z.string(), codes: z.array(code) }));

/** The list as it is kept: with what everything was taken from. */
export const kept = z.object({
  occupations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      source: z.string(),
      /** When it was brought in; null where it came along. */
      loadedAt: z.iso.datetime().nullable(),
      codes: z.array(code.extend({ source: z.string(), loaded: z.boolean() })),
      /** The last that was corrected of it, with what it said before. */
      correction: z
        .object({
          at: z.iso.datetime(),
          by: z.string().nullable(),
          reason: z.string(),
          was: z.object({ name: z.string(), codes: z.record(z.string(), z.string().nullable()) }),
        })
        .nullable(),
    }),
  ),
  /** Whether whoever asks may bring more in: the list is one for the installation. */
  mayLoad: z.boolean(),
});

export const occupationInPath = inOrganisation.extend({ occupation: z.string().min(1).max(100) });

const number = z
  .string()
  .regex(/^[1-9]-\d{2}-\d{2}-\d{2}$/, { error: "occupation-number" })
  .nullable();

/** What is corrected, from what, and why; what is left out stays, null takes a number back. */
export const corrected = z.strictObject({
  name: line(50).optional(),
  codes: z.strictObject({ 2015: number.optional(), 2022: number.optional() }).optional(),
  source: line(200),
  reason: text.trim().min(1).max(500),
});

/** What the file was taken from, and whether it is only tried. */
export const loading = z.strictObject({
  source: line(200),
  try: z
    .enum(["true", "false"])
    .default("false")
    .transform((text) => text === "true"),
});

/** What came of a file, or would come of it. */
export const loaded = z.object({
  rows: z.number().int(),
  added: z.number().int(),
  filled: z.number().int(),
  same: z.number().int(),
});
