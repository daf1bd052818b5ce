import { day, line } from "@jianheng/domain/kernel";
import { z } from "zod";
import { inOrganisation, paged } from "../platform/http/index.ts";

export const personInPath = inOrganisation.extend({ person: z.uuid() });
export const appointmentInPath = inOrganisation.extend({ appointment: z.uuid() });

const named = z.object({ id: z.uuid(), name: z.string() });
const post = z.object({ id: z.string(), name: z.string() });
const period = { from: z.string(), until: z.string().nullable() };
const document = z.object({ number: z.string(), title: z.string(), issuedOn: z.string() });
const numbers = { residentId: z.string(), mobile: z.string().nullable() };

/** An appointment as it is shown. */
export const appointment = z.object({ id: z.uuid(), person: named, post, ...period, document, version: z.number() });

/** A person in a list, with the posts that he holds today; numbers are masked. */
export const listed = z.object({
  id: z.uuid(),
  name: z.string(),
  ...numbers,
  posts: z.array(z.object({ post, ...period })),
});

/** A person as one organisation has him, with every appointment there; numbers are masked. */
export const shown = z.object({
  id: z.uuid(),
  name: z.string(),
  ...numbers,
  version: z.number(),
  appointments: z.array(appointment),
});

/** A person's numbers in clear. */
export const revealed = z.object(numbers);

/** What lists are ordered by. */
export const personKey = z.tuple([z.string(), z.uuid()]);
export const appointmentKey = z.tuple([day, z.uuid()]);

/** What is looked for by a number: whole, or it finds nobody. */
export const soughtByNumber = z.strictObject({ ...paged(personKey), number: line(100) });

const name = line(50);
export const registered = z.strictObject({
  name,
  residentId: z.string().max(100),
  mobile: z.string().max(100).nullable().optional(),
});
/** A mobile number that is not named stays: whoever changes a name has only seen it masked. */
export const changed = z.strictObject({ name, mobile: z.string().max(100).nullable().optional() });
export const revealing = z.strictObject({ purpose: line(200, 4) });
export const appointed = z.strictObject({
  person: z.uuid(),
  post: z.string().max(100),
  from: day,
  until: day.nullable().default(null),
  document: z.strictObject({ number: line(100), title: line(200), issuedOn: day }),
});
export const ended = z.strictObject({ until: day });

/** An appointment that was made, with the rules that it is in spite of. */
export const made = z.object({
  id: z.uuid(),
  warnings: z.array(
    z.object({
      rule: z.string(),
      message: z.object({ zh: z.string(), en: z.string() }),
      source: z.string(),
      beside: z.array(z.uuid()),
    }),
  ),
});
