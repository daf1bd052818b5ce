import { type Result, refuse } from "@jianheng/domain/kernel";
import { policy } from "@jianheng/domain/organisations";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound, stale } from "../platform/http/index.ts";
import { regionProblems } from "./regions.ts";
import type { changed, shown } from "./schemas.ts";
import { showOrganisation } from "./show-organisation.ts";
import { changeOrganisation as change, findOrganisation } from "./store.ts";

/** Changes what an organisation is called and where it lies. What is as it was is no change, and no act. */
export async function changeOrganisation(
  context: Context,
  { body, version }: { body: z.output<typeof changed>; version: number },
): Promise<Result<z.input<typeof shown>>> {
  const { transaction, organisation: id } = context;
  const before = await findOrganisation(transaction, { id, lock: true });
  if (!before) return notFound();
  if (before.version !== version) return stale();
  const problems = await regionProblems(transaction, body.region);
  if (problems.length > 0) return refuse(problems);
  if (body.name === before.name && body.region === before.region) return await showOrganisation(context);
  await change(transaction, { id, ...body });
  await recordActs(context, {
    action: policy.change,
    organisation: id,
    subject: { kind: "organisation", id },
    before,
    after: { ...before, ...body, version: version + 1 },
    details: { from: { name: before.name, region: before.region }, to: body },
  });
  return await showOrganisation(context);
}
