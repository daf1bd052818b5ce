import { findStanding } from "../organisations/index.ts";
import type { Context } from "../platform/http/index.ts";

/** Who decides what a station applies for: whoever approved it (审批机关), else whom it reports to. */
export async function findDecider({ transaction, organisation, today }: Context): Promise<string | undefined> {
  const standing = await findStanding(transaction, { organisation, day: today });
  return standing?.approver ?? standing?.line[0]?.id;
}
