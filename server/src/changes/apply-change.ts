import { randomUUID } from "node:crypto";
import { applicationProblems, changesOf, policy } from "@jianheng/domain/changes";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { refusingViolations } from "../platform/db/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { isStation, lockRegistered } from "../records/index.ts";
import type { applied } from "./schemas.ts";
import { addApplication, findDecider, findProfile, hasOpen } from "./store.ts";

/** Applies for a change of what a station has registered. Nothing changes until it is granted. */
export async function applyChange(
  context: Context,
  { body }: { body: z.output<typeof applied> },
): Promise<Result<{ id: string }>> {
  const { transaction, organisation: station, today } = context;
  if (!(await isStation(transaction, station))) return notFound();
  await lockRegistered(transaction, station);
  const profile = await findProfile(transaction, { station, day: today });
  const { wanted, reason } = body;
  const decided = (await findDecider(transaction, { station, day: today })) !== undefined;
  const made = { registered: profile?.registered, wanted, decided };
  const problems = applicationProblems({ ...made, open: await hasOpen(transaction, station) });
  if (!profile || problems.length > 0) return refuse(problems);
  const [id, changes] = [randomUUID(), changesOf({ registered: profile.registered, wanted })];
  // Another that came at the same moment: the refusal is the one for an open application.
  const open = applicationProblems({ ...made, open: true })[0];
  return await refusingViolations(open ? { change_application_one_open: open } : {}, async () => {
    await addApplication(transaction, { station, id, profile: profile.id, changes, reason });
    await recordActs(context, {
      action: policy.apply,
      organisation: station,
      subject: { kind: "change-application", id },
      details: { columns: changes.map(({ what }) => what) },
      after: { changes, reason },
    });
    return succeed({ id });
  });
}
