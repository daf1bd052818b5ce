import { z } from "zod";

/** The organisation that a path names, under which a record lies; the guard asks how it stands to the actor's. */
export const inOrganisation = z.object({ organisation: z.uuid() });
