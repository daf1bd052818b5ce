import type { AppointingDocument, Held } from "@jianheng/domain/people";
import type { Organisations } from "../organisations/index.ts";

/** Organisations and everybody in them. The rules of the commands have been looked at by whoever made it. */
export interface Province extends Organisations {
  people: readonly { id: string; residentId: string }[];
  registrations: readonly { organisation: string; person: string; name: string; mobile: string | null }[];
  documents: readonly ({ organisation: string; id: string } & AppointingDocument)[];
  /** `document` is the id of one of `documents`. */
  appointments: readonly (Held & { document: string })[];
}
