import { randomUUID } from "node:crypto";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { policy } from "@jianheng/domain/organisations";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import type { Context } from "../platform/http/index.ts";
import { regionProblems } from "./regions.ts";
import type { changed } from "./schemas.ts";
import { addOrganisation } from "./store.ts";

/** Enters a body outside the tree. It is under nobody: the trail has it with whoever entered it. */
export async function createBody(
  context: Context,
  { body }: { body: z.output<typeof changed> },
): Promise<Result<{ id: string }>> {
  const { transaction, organisation } = context;
  const problems = await regionProblems(transaction, body.region);
  if (problems.length > 0) return refuse(problems);
  const entered = { id: randomUUID(), kind: "body" as const, ...body };
  await addOrganisation(transaction, entered);
  await recordActs(context, {
    action: policy.createBody,
    organisation,
    subject: { kind: "organisation", id: entered.id },
    after: entered,
    details: { kind: "body", ...body },
  });
  return succeed({ id: entered.id });
}
