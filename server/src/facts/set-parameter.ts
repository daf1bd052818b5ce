import { findParameter, parameterProblems, policy } from "@jianheng/domain/facts";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import type { given } from "./parameters-schemas.ts";
import { addSetting, lockOwn } from "./parameters-store.ts";

/**
 * Sets a parameter of facts for the stations below an office from today on, or takes back what it set. The database marks
 * those stations as changed, so that their facts are computed anew; what was taken into an assessment stays.
 */
export async function setParameter(
  context: Context,
  { params, body }: { params: { parameter: string }; body: z.output<typeof given> },
): Promise<Result<Record<string, never>>> {
  const { transaction, organisation: office, today } = context;
  const parameter = findParameter(params.parameter);
  if (!parameter) return notFound();
  const { value, basis } = body;
  const own = await lockOwn(transaction, { office, parameter: parameter.id });
  const problems = parameterProblems({ parameter, value, own });
  if (problems.length > 0) return refuse(problems);
  await addSetting(transaction, { office, parameter: parameter.id, value, from: today, basis });
  await recordActs(context, {
    action: policy.setParameter,
    organisation: office,
    subject: { kind: "fact-parameter", id: parameter.id },
    before: { value: own },
    after: { value, basis },
    details: { from: own, to: value },
  });
  return succeed({});
}
