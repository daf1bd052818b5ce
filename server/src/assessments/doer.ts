import type { Member } from "../platform/db/index.ts";

/** Somebody in his post, as the log and the todos name him. */
export interface Doer {
  person: string;
  organisation: string;
  post: string;
}

/** Who sends a request. */
export function doerOf({ personId: person, organisationId: organisation, post }: Member): Doer {
  return { person, organisation, post };
}
