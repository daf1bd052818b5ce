import { z } from "zod";
import { purpose, reading } from "./schemas.ts";

/** What was found on a line: points in hundredths, null where it was not judged. */
const line = z.object({
  line: z.string(),
  points: z.number().nullable(),
  of: z.number(),
  observed: z.object({ zh: z.string(), en: z.string() }).nullable(),
  note: z.string().nullable(),
  faults: z.array(z.object({ what: z.string(), check: z.string().nullable() })),
});

/** The last assessment of the station, as far as the reader may know of it; null where there is none. */
export const earlier = z.object({
  earlier: z
    .object({
      assessment: z.uuid(),
      purpose,
      reading,
      /** Else only lines of the same number and title are here. */
      sameEdition: z.boolean(),
      /** Whether it is what was decided; else it is the station's own sheet. */
      decided: z.boolean(),
      /** When it was concluded, or the sheet came to where it is. */
      on: z.string(),
      points: z.number().nullable(),
      band: z.string().nullable(),
      lines: z.array(line),
    })
    .nullable(),
});
