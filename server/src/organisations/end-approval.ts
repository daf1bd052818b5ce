import { type Day, type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { approvalEndProblems, policy } from "@jianheng/domain/organisations";
import { recordActs } from "../platform/audit/index.ts";
import type { Context } from "../platform/http/index.ts";
import { endApproval as end, findApproval } from "./relations-store.ts";

/** Lets an approval end on a day, its last: withdrawn, or taken over by another. It stays in the record. */
export async function endApproval(
  context: Context,
  { body: { from, until } }: { body: { from: Day; until: Day } },
): Promise<Result<Record<string, never>>> {
  const { transaction, organisation } = context;
  const before = await findApproval(transaction, { organisation, from });
  if (!before) return refuse([NONE]);
  const problems = approvalEndProblems({ held: { from, until: before.valid_until }, until });
  if (problems.length > 0) return refuse(problems);
  await end(transaction, { organisation, from, until });
  await recordActs(context, {
    action: policy.endApproval,
    organisation,
    subject: { kind: "organisation", id: organisation },
    before,
    after: { ...before, valid_until: until },
    details: { approver: before.approver_id, document: before.document, from, until, before: before.valid_until },
  });
  return succeed({});
}

const NONE: Problem = {
  at: "$.from",
  code: "unknown-approval",
  message: {
    zh: "没有自这一天起的审批关系，或者不由您管辖范围内的机构审批",
    en: "no approval begins on that day, or none that was given within your reach",
  },
};
