import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { approvalProblems, policy } from "@jianheng/domain/organisations";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { refusingViolations } from "../platform/db/index.ts";
import type { Context } from "../platform/http/index.ts";
import { addApproval } from "./relations-store.ts";
import type { approved } from "./schemas.ts";
import { findOrganisations } from "./store.ts";

/** Records who approved an organisation, by which document and for how long. */
export async function approveOrganisation(
  context: Context,
  { body }: { body: z.output<typeof approved> },
): Promise<Result<Record<string, never>>> {
  const { transaction, organisation } = context;
  const { approver, document, from, until } = body;
  const known = await findOrganisations(transaction, [approver]);
  const problems = [
    ...(known.length === 0 ? [UNKNOWN_APPROVER] : []),
    ...approvalProblems({ organisation, approver, document, from, until }),
  ];
  if (problems.length > 0) return refuse(problems);
  const row = {
    organisation_id: organisation,
    approver_id: approver,
    document,
    valid_from: from,
    valid_until: until,
  };
  return await refusingViolations({ approval_one_at_a_time: THERE, approval_pkey: THERE }, async () => {
    await addApproval(transaction, row);
    await recordActs(context, {
      action: policy.approve,
      organisation,
      subject: { kind: "organisation", id: organisation },
      after: row,
      details: body,
    });
    return succeed({});
  });
}

const UNKNOWN_APPROVER: Problem = {
  at: "$.approver",
  code: "unknown-organisation",
  message: {
    zh: "没有这个审批机关，或者不在您的管辖范围内",
    en: "there is no such organisation, or not within your reach",
  },
};
const THERE: Problem = {
  at: "",
  code: "already-there",
  message: {
    zh: "这段时间已登记有审批关系，请核对起止日期",
    en: "an approval is recorded for that time already; look at its days",
  },
};
