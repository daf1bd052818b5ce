import type { ContentOf } from "@jianheng/domain/assessments";
import { type Problem, type Result, refuse } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { type Appended, appendAction } from "./append-action.ts";
import { findTies } from "./find-ties.ts";
import type { empanelled } from "./publication-schemas.ts";
import { listHeld } from "./ties-store.ts";
import { findViewed, type Viewed } from "./viewed.ts";

type Panel = z.output<typeof empanelled>["panel"];

/**
 * Names who hears an appeal. In which office of the line each holds his post today, and what binds him to the station,
 * is found out here and written into the action; the rules judge it.
 */
export async function assignAppealPanel(
  context: Context,
  { params, body: { panel } }: { params: { assessment: string }; body: z.output<typeof empanelled> },
): Promise<Result<Appended>> {
  const viewed = await findViewed(context, params);
  if (!viewed) return notFound();
  const { content, unappointed } = await proposed(context, { binding: viewed.binding, panel });
  const done = await appendAction(context, { ...params, type: "assign-appeal-panel", content });
  const refused = done.ok ? [] : done.problems;
  // Of another office's people nothing is seen, and so nothing is said.
  const all = refused.some(({ code }) => code === "not-the-authority") ? refused : [...unappointed, ...refused];
  return all.length > 0 ? refuse(all) : done;
}

/** The panel as the rules know it; who holds his post nowhere is proposed as the authority's, to be told the rest too. */
async function proposed(
  { transaction, organisation: station, today: day }: Context,
  { binding, panel }: { binding: Viewed["binding"]; panel: Panel },
): Promise<{ content: ContentOf<"assign-appeal-panel">; unappointed: Problem[] }> {
  const { authority, line, settings } = binding;
  const people = panel.map(({ person }) => person);
  const offices = [authority, ...line.map(({ id }) => id).filter((id) => id !== authority)];
  const held = await listHeld(transaction, { offices, people, day });
  const tiesOf = await findTies(transaction, { station, people, day, tieYears: settings.tieYears });
  const where = panel.map(({ person, post }) =>
    offices.find((office) => held.some((one) => one.office === office && one.person === person && one.post === post)),
  );
  const members = panel.map(({ person, post }, index) => {
    return { person, post, organisation: where[index] ?? authority, ties: tiesOf(person) };
  });
  const unappointed = where.flatMap((office, index) => (office ? [] : [{ ...NOT_APPOINTED, at: atPerson(index) }]));
  return { content: { panel: members }, unappointed };
}

function atPerson(index: number): string {
  return `$.panel[${index}].person`;
}

const NOT_APPOINTED = {
  code: "not-appointed",
  message: {
    zh: "此人今天没有在该所（站）的上级机构担任这一岗位，请另选他人，或先办理任职",
    en: "does not hold this post in an office above the station today; choose another, or appoint him first",
  },
};
