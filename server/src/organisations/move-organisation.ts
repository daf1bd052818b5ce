import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { endedByMove, moveProblems, policy } from "@jianheng/domain/organisations";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { refusingViolations } from "../platform/db/index.ts";
import { type Context, notAllowed, notFound } from "../platform/http/index.ts";
import { addReporting, listReporting, replaceReporting } from "./relations-store.ts";
import type { moved } from "./schemas.ts";
import { findOrganisation, findOrganisations } from "./store.ts";
import { underWayProblems } from "./under-way-problems.ts";

/** Lets an organisation report to another superior from a day on; the relation before ends the day before. */
export async function moveOrganisation(
  context: Context,
  { body }: { body: z.output<typeof moved> },
): Promise<Result<Record<string, never>>> {
  const { transaction, organisation: id } = context;
  const organisation = await findOrganisation(transaction, { id, lock: true });
  if (!organisation) return notFound();
  const [superior] = await findOrganisations(transaction, [body.superior]);
  const rows = await listReporting(transaction, id);
  const reporting = rows.map(({ superior_id, valid_from, valid_until }) => {
    return { organisation: id, superior: superior_id, from: valid_from, until: valid_until };
  });
  const move = { organisation: id, ...body };
  const organisations = [organisation, ...(superior ? [superior] : [])];
  const problems = [
    ...moveProblems({ move, reporting, organisations, today: context.today }),
    ...(await underWayProblems(transaction, id)),
  ];
  if (problems.length > 0 || !superior) return refuse(problems);
  const ended = endedByMove(move, reporting);
  const row = {
    organisation_id: id,
    organisation_kind: organisation.kind,
    superior_id: superior.id,
    superior_kind: superior.kind,
    valid_from: body.from,
  };
  return await refusingViolations({ reporting_one_at_a_time: MEANWHILE }, async () => {
    if (ended && !(await replaceReporting(transaction, { ended, row }))) return notAllowed();
    if (!ended) await addReporting(transaction, row);
    await recordActs(context, {
      action: policy.move,
      organisation: id,
      subject: { kind: "organisation", id },
      before: reporting,
      after: { ended: ended ?? null, begun: move },
      details: { from: body.from, superior: superior.id, before: ended?.superior ?? null },
    });
    return succeed({});
  });
}

const MEANWHILE: Problem = {
  at: "",
  code: "already-there",
  message: {
    zh: "隶属关系刚刚被别人调整过：请刷新后，按最新情况重新填写",
    en: "somebody changed whom it reports to meanwhile: load it again",
  },
};
