import { type Result, succeed } from "@jianheng/domain/kernel";
import { policy } from "@jianheng/domain/people";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { type Numbers, openNumbers } from "./numbers.ts";
import { findRegistered } from "./store.ts";

/** A person's numbers in clear, once it is on the trail what for. */
export async function revealNumbers(
  context: Context,
  { params: { person }, body: { purpose } }: { params: { person: string }; body: { purpose: string } },
): Promise<Result<Numbers>> {
  const { transaction, organisation, services } = context;
  const row = await findRegistered(transaction, { organisation, person });
  if (!row) return notFound();
  await recordActs(context, { action: policy.reveal, organisation, subject: { kind: "person", id: person }, purpose });
  return succeed(openNumbers(services.personalData, row));
}
