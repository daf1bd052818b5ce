import { randomUUID } from "node:crypto";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { numberProblems, policy } from "@jianheng/domain/people";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import type { Context } from "../platform/http/index.ts";
import { newRegistration } from "./new-registration.ts";
import type { registered } from "./schemas.ts";
import { addRegistrations } from "./store.ts";

/** Registers a person in an organisation. Nothing tells whether the installation knew him before. */
export async function registerPerson(
  context: Context,
  { body }: { body: z.output<typeof registered> },
): Promise<Result<{ id: string }>> {
  const { transaction, organisation, services, today } = context;
  const { demonstration } = services.settings;
  const problems = numberProblems(
    { residentId: body.residentId, mobile: body.mobile ?? null },
    { demonstration, today },
  );
  if (problems.length > 0) return refuse(problems);
  // Not an id that tells when it was made: a person's would say that he had been known before.
  const row = newRegistration(services.personalData, {
    organisation,
    person: { id: randomUUID(), residentId: body.residentId },
    name: body.name,
    mobile: body.mobile ?? null,
  });
  const [added] = await addRegistrations(transaction, [row]);
  if (!added) return refuse([THERE]);
  const { person_id: id } = added;
  await recordActs(context, {
    action: policy.register,
    organisation,
    subject: { kind: "person", id },
    details: { mobile: row.mobile.index !== null },
  });
  return succeed({ id });
}

const THERE: Problem = {
  at: "",
  code: "already-there",
  message: {
    zh: "本单位已登记过这位人员（身份证号相同），请在人员列表中查找",
    en: "this organisation has registered this person already; look for the resident id in the list",
  },
};
