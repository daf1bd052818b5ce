import { randomUUID } from "node:crypto";
import { type Day, type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { policy, reportingProblems } from "@jianheng/domain/organisations";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { regionProblems } from "./regions.ts";
import { addReporting } from "./relations-store.ts";
import type { created } from "./schemas.ts";
import { addOrganisation, findOrganisation } from "./store.ts";

/** Enters an organisation below the one of the path. */
export async function createOrganisation(
  context: Context,
  { body }: { body: z.output<typeof created> },
): Promise<Result<{ id: string }>> {
  const { transaction, organisation: superiorId, today } = context;
  const superior = await findOrganisation(transaction, { id: superiorId });
  if (!superior) return notFound();
  const { kind, name, region, from } = body;
  const organisation = { id: randomUUID(), kind, name, region };
  const reporting = { organisation: organisation.id, superior: superior.id, from, until: null };
  const found = reportingProblems({ proposed: reporting, reporting: [], organisations: [superior, organisation] });
  const problems = [
    ...found.map((problem) => (problem.at === "$.superior" ? { ...problem, at: "$.kind" } : problem)),
    ...(await regionProblems(transaction, region)),
    ...notYet(from, today),
  ];
  if (problems.length > 0) return refuse(problems);
  await addReporting(transaction, {
    organisation_id: organisation.id,
    organisation_kind: kind,
    superior_id: superior.id,
    superior_kind: superior.kind,
    valid_from: from,
  });
  await addOrganisation(transaction, organisation);
  await recordActs(context, {
    action: policy.create,
    organisation: organisation.id,
    subject: { kind: "organisation", id: organisation.id },
    after: { ...organisation, reporting },
    details: { kind, superior: superior.id, from },
  });
  return succeed({ id: organisation.id });
}

/** It is seen through whom it reports to today: until that day, nobody would find it again. */
function notYet(from: Day, today: Day): Problem[] {
  if (from <= today) return [];
  const message = {
    zh: "设立日期不能晚于今天，请在设立当日或之后录入",
    en: "it can't be entered before the day from which it is there",
  };
  return [{ at: "$.from", code: "in-the-future", message }];
}
