import { z } from "zod";
import { gate, turned } from "./region-schemas.ts";

/** What a station came to under an edition over time. */
export const trend = z.object({
  edition: z.string(),
  name: z.string(),
  bands: z.array(z.object({ name: z.string(), from: z.int() })),
  steps: z.array(
    z.object({
      /** From this day on; seen to be so until the other. */
      day: z.string(),
      until: z.string(),
      low: z.int(),
      high: z.int(),
      of: z.int(),
      band: z.string().nullable(),
      reachable: z.string().nullable(),
      lostGates: z.array(gate),
      wonGates: z.array(gate),
      /** The facts that turned since the step before; nothing on the first. */
      turned: z.array(turned),
    }),
  ),
});
