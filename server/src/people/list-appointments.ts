import { type Day, type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import { listAppointments as list } from "./appointments-store.ts";
import type { appointment } from "./schemas.ts";
import { shownAppointment } from "./shown-appointment.ts";

interface Query {
  day?: Day | undefined;
  post?: string | undefined;
  cursor?: [Day, string] | undefined;
  limit: number;
}

/** Appointments of an organisation, the latest first: those that hold on `day`, or all that ever did or will. */
export async function listAppointments(
  { transaction, organisation }: Context,
  { query: { cursor: after, day, post, limit } }: { query: Query },
): Promise<Result<Page<z.input<typeof appointment>>>> {
  const rows = await list(transaction, { organisation, day, post, after, limit });
  return succeed(toPage({ rows, limit, key: ({ valid_from, id }) => [valid_from, id], item: shownAppointment }));
}
