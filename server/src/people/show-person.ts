import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { listAppointments } from "./appointments-store.ts";
import { maskedNumbers } from "./numbers.ts";
import type { shown } from "./schemas.ts";
import { shownAppointment } from "./shown-appointment.ts";
import { findRegistered } from "./store.ts";

/** What an organisation has of a person, and every appointment that he has had there. */
export async function showPerson(
  { transaction, organisation, services }: Context,
  { params: { person } }: { params: { person: string } },
): Promise<Result<z.input<typeof shown>>> {
  const row = await findRegistered(transaction, { organisation, person });
  if (!row) return notFound();
  const appointments = await listAppointments(transaction, { organisation, people: [person] });
  return succeed({
    id: person,
    name: row.name,
    ...maskedNumbers(services.personalData, row),
    version: row.version,
    appointments: appointments.map(shownAppointment),
  });
}
