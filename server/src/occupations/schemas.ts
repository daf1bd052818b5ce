import { line } from "@jianheng/domain/kernel";
import { z } from "zod";

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
      codes: z.array(code.extend({ source: z.string() })),
    }),
  ),
  /** Whether whoever asks may bring more in: the list is one for the installation. */
  mayLoad: z.boolean(),
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
