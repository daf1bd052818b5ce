import { type Result, refuse } from "@jianheng/domain/kernel";
import { numberProblems, policy } from "@jianheng/domain/people";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound, stale } from "../platform/http/index.ts";
import { sealMobile } from "./numbers.ts";
import type { changed, shown } from "./schemas.ts";
import { showPerson } from "./show-person.ts";
import { changeRegistration as change, findRegistered } from "./store.ts";

/** Changes name and mobile number as this organisation has them. What is as it was is no change, and no act. */
export async function changeRegistration(
  context: Context,
  { params, body, version }: { params: { person: string }; body: z.output<typeof changed>; version: number },
): Promise<Result<z.input<typeof shown>>> {
  const { transaction, organisation, services, today } = context;
  const { person } = params;
  const before = await findRegistered(transaction, { organisation, person, lock: true });
  if (!before) return notFound();
  if (before.version !== version) return stale();
  const { name, mobile } = body;
  const { demonstration } = services.settings;
  const problems = numberProblems(mobile === undefined ? {} : { mobile }, { demonstration, today });
  if (problems.length > 0) return refuse(problems);
  const place = { organisation, index: before.resident_id_index };
  const sealed = mobile === undefined ? undefined : sealMobile(services.personalData, { mobile, ...place });
  const numbers = sealed && { mobile_sealed: sealed.sealed, mobile_index: sealed.index };
  const fields = [...(name === before.name ? [] : ["name"]), ...(sealed ? ["mobile"] : [])];
  if (fields.length === 0) return await showPerson(context, { params });
  await change(transaction, { organisation, person, name, ...numbers });
  await recordActs(context, {
    action: policy.change,
    organisation,
    subject: { kind: "person", id: person },
    // A number is left out of the digests: there are so few that one could be tried for by its digest.
    before: { name: before.name, version },
    after: { name, version: version + 1 },
    details: { changed: fields },
  });
  return await showPerson(context, { params });
}
