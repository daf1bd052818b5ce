import { type Day, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { APPOINTER, endProblems, leavesNoAppointer, mayHandle, policy } from "@jianheng/domain/people";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { LAST_ADMINISTRATOR, NOT_FOR_THIS_POST } from "./appoint-problems.ts";
import { endAppointment as end, findAppointment, findOthersAtTop } from "./appointments-store.ts";
import type { appointment as shown } from "./schemas.ts";
import { shownAppointment } from "./shown-appointment.ts";

/** Lets an appointment end on a day: its last. Whoever holds it may be the one. */
export async function endAppointment(
  context: Context,
  { params, body: { until } }: { params: { appointment: string }; body: { until: Day } },
): Promise<Result<z.input<typeof shown>>> {
  const { transaction, organisation, actor, today: day } = context;
  const id = params.appointment;
  const before = await findAppointment(transaction, { organisation, id, lock: true });
  if (!before) return notFound();
  if (!mayHandle({ by: actor.post, post: before.post_code })) return refuse([NOT_FOR_THIS_POST]);
  const problems = endProblems({ held: { from: before.valid_from, until: before.valid_until }, until });
  if (problems.length > 0) return refuse(problems);
  if (before.post_code === APPOINTER) {
    const others = await findOthersAtTop(transaction, { organisation, id, post: APPOINTER, day });
    if (others && leavesNoAppointer({ until, others })) return refuse([LAST_ADMINISTRATOR]);
  }
  await end(transaction, { organisation, id, until });
  const after = { ...before, valid_until: until, version: before.version + 1 };
  await recordActs(context, {
    action: policy.end,
    organisation,
    subject: { kind: "appointment", id },
    before,
    after,
    details: { person: before.person_id, post: before.post_code, until, before: before.valid_until },
  });
  return succeed(shownAppointment(after));
}
