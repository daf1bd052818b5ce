import { randomUUID } from "node:crypto";
import type { ContentOf } from "@jianheng/domain/assessments";
import { type Problem, type Result, refuse } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { type Appended, appendAction } from "./append-action.ts";
import type { assigned } from "./command-schemas.ts";
import { findTies } from "./find-ties.ts";
import { holdsPost } from "./ties-store.ts";
import { findViewed, type Viewed } from "./viewed.ts";

type Body = z.output<typeof assigned>;

/**
 * Has somebody join the team of a stage. That he holds the post today in the office of the stage, and what binds him to
 * the station, is found out here and written into the action; the rules judge it.
 */
export async function assignAssessor(
  context: Context,
  { params, body }: { params: { assessment: string }; body: Body },
): Promise<Result<Appended>> {
  const viewed = await findViewed(context, params);
  if (!viewed) return notFound();
  const { transaction, today: day } = context;
  const { person, post } = body;
  const stage = viewed.binding.stages.find(({ kind }) => kind === body.stage && kind !== "self-assessment");
  const office = stage?.organisation ?? viewed.binding.authority;
  const appointed = stage === undefined || (await holdsPost(transaction, { organisation: office, person, post, day }));
  const problems = [
    ...(appointed ? [] : [NOT_APPOINTED]),
    ...(body.sheet?.id === undefined || isThere(viewed, body.sheet.id) ? [] : [NO_SUCH_SHEET]),
  ];
  const content = await proposed(context, { tieYears: viewed.binding.settings.tieYears, office, body });
  const done = await appendAction(context, { ...params, type: "assign-assessor", content });
  const refused = done.ok ? [] : done.problems.map(inBody);
  // Of another office's people nothing is seen, and so nothing is said.
  const all = refused.some(({ code }) => code === "not-your-stage") ? refused : [...problems, ...refused];
  return all.length > 0 ? refuse(all) : done;
}

async function proposed(
  { transaction, organisation: station, today: day }: Context,
  { tieYears, office: organisation, body }: { tieYears: number; office: string; body: Body },
): Promise<ContentOf<"assign-assessor">> {
  const { stage, person, post, sheet, override } = body;
  const tiesOf = await findTies(transaction, { station, people: [person], day, tieYears });
  const given = sheet && { id: sheet.id ?? randomUUID(), scope: sheet.scope };
  return { stage, member: { person, organisation, post, ties: tiesOf(person) }, sheet: given, override };
}

/** Only a sheet that is there is named by its id: that of a new one is made here. */
function isThere({ sheets, hidden }: Viewed, id: string): boolean {
  return [...sheets.map(({ sheet }) => sheet), ...hidden].some((one) => one.id === id);
}

/** The rules know a member; the request says of him who he is and in which post. */
function inBody(one: Problem): Problem {
  const at = one.at === "$.member" ? "$.person" : one.at.replace(/^\$\.member\b/, "$");
  return { ...one, at };
}

const NOT_APPOINTED: Problem = {
  at: "$.person",
  code: "not-appointed",
  message: {
    zh: "此人今天没有在该机构担任这一岗位，请另选他人，或先办理任职",
    en: "does not hold this post in that office today; choose another, or appoint him first",
  },
};
const NO_SUCH_SHEET: Problem = {
  at: "$.sheet.id",
  code: "no-such-sheet",
  message: { zh: "没有这份评估表，请重新选择", en: "there is no such sheet; choose again" },
};
