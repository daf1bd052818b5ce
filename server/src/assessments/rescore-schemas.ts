import { line } from "@jianheng/domain/kernel";
import { z } from "zod";
import { earned, problem, reading, whole } from "./schemas.ts";

/** The edition and the reading that a result is tried under. */
export const under = z.strictObject({
  standard: line(64),
  edition: z.string().regex(/^[0-9a-f]{64}$/),
  reading,
});

/**
 * A result beside what it would be elsewhere, in hundredths. Items and lines are those of either standard, one where
 * number and title are the same; null where a standard has none such.
 */
export const rescored = z.object({
  stands: whole,
  tried: whole,
  items: z.array(
    z.object({ item: z.string(), title: z.string(), stands: earned.nullable(), tried: earned.nullable() }),
  ),
  /** Lines whose points or whose worth differ. */
  lines: z.array(z.object({ line: z.string(), title: z.string(), stands: earned, tried: earned })),
  /** Findings that can't be carried over, each with what stands in the way. */
  misfit: z.array(z.object({ line: z.string(), title: z.string(), problems: z.array(problem) })),
  /** Lines of the other standard that nothing was found on. */
  open: z.array(z.object({ line: z.string(), title: z.string(), of: z.number() })),
  /** Vetoes raised that the other standard has not. */
  vetoesUnknown: z.array(z.string()),
});
