import type { z } from "zod";
import type { AppointmentRow } from "./appointments-store.ts";
import type { appointment } from "./schemas.ts";

/** An appointment as it is answered. */
export function shownAppointment(row: AppointmentRow): z.input<typeof appointment> {
  return {
    id: row.id,
    person: { id: row.person_id, name: row.name },
    post: { id: row.post_code, name: row.post_name },
    from: row.valid_from,
    until: row.valid_until,
    document: { number: row.number, title: row.title, issuedOn: row.issued_on },
    version: row.version,
  };
}
