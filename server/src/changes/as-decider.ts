import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Context, notFound, refuseWhole } from "../platform/http/index.ts";
import { isStation } from "../records/index.ts";
import { findDecider } from "./store.ts";

/** Whether whoever acts does so in the office that decides on what the station applies for. */
export async function asDecider({ transaction, organisation, actor, today }: Context): Promise<Result<undefined>> {
  if (!(await isStation(transaction, organisation))) return notFound();
  const decider = await findDecider(transaction, { station: organisation, day: today });
  return decider?.id === actor.organisationId ? succeed(undefined) : NOT_THE_DECIDER;
}

/** Some other office decides what a station applies for. */
export const NOT_THE_DECIDER = refuseWhole<never>(
  "not-the-decider",
  "该所（站）的变更申请、许可证核定和更正由其审批机关办理；没有审批机关的，由其直接上级办理",
  "whoever approved the station decides, or whom it reports to where nobody did",
);
