import { randomUUID } from "node:crypto";
import { type Assessment, append, defaultSettings, stagesOf } from "@jianheng/domain/assessments";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { findStanding, type Standing } from "../organisations/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { actionOf } from "./append-action.ts";
import { boundOf } from "./bound.ts";
import { placed } from "./placed.ts";
import { projectHead, projectTodos } from "./project.ts";
import type { created } from "./schemas.ts";
import { addAssessment } from "./store.ts";
import { rewriteTodos } from "./todos-store.ts";
import { writeActions } from "./write-actions.ts";

/**
 * Begins an assessment of a station. Its line, who approved it and with them the stages are as they stand today, and
 * stay so: whoever moves one of the line waits until this is done, and is then refused.
 */
export async function createAssessment(
  context: Context,
  { body }: { body: z.output<typeof created> },
): Promise<Result<{ id: string }>> {
  const { transaction, organisation: station, services, today: day } = context;
  const standing = await findStanding(transaction, { organisation: station, day });
  if (!standing) return notFound();
  const edition = services.editions.find(({ data }) => data.id === body.standard);
  const unfit = standing.kind === "station" ? [] : [NOT_A_STATION];
  if (!edition || unfit.length > 0) return refuse([...unfit, ...(edition ? [] : [UNKNOWN_STANDARD])]);
  const { assessment, staged } = bound({ station, standing, body });
  const action = actionOf(context, { type: "create", id: randomUUID(), content: { assessment } });
  const made = append({ state: null, action, edition });
  if (!made.ok) {
    // Without stages nobody has a part in it: that is said by why there are none.
    return refuse(placed(made.problems.filter(({ code }) => staged || code !== "no-part-in-it")));
  }
  const head = {
    organisation_id: station,
    id: assessment.id,
    ...boundOf(assessment),
    ...projectHead({ state: made.value, edition, day, before: null }),
  };
  await addAssessment(transaction, { head, parties: assessment.line.map(({ id }) => id) });
  await writeActions(context, { assessment: assessment.id, seq: 0, actions: [action] });
  const todos = projectTodos({ state: made.value, edition, day });
  await rewriteTodos(transaction, { organisation: station, assessment: assessment.id, todos });
  return succeed({ id: assessment.id });
}

/** What the assessment is bound to for good; whether it has stages at all. */
function bound({ station, standing, body }: { station: string; standing: Standing; body: z.output<typeof created> }) {
  const { line, approver } = standing;
  const { standard, edition: hash, reading, purpose, from, until } = body;
  const made = stagesOf({ station, line, approver, purpose });
  const { stages, authority } = made.ok ? made.value : { stages: [], authority: station };
  const assessment: Assessment = {
    id: randomUUID(),
    station,
    line,
    approver,
    authority,
    edition: { standard, hash },
    reading,
    purpose,
    from,
    until,
    stages,
    settings: defaultSettings(purpose),
  };
  return { assessment, staged: made.ok };
}

const NOT_A_STATION: Problem = {
  at: "",
  code: "not-a-station",
  message: { zh: "只能对鉴定所（站）发起评估，请选择所（站）", en: "only a station is assessed; choose one" },
};
const UNKNOWN_STANDARD: Problem = {
  at: "$.standard",
  code: "unknown-standard",
  message: { zh: "没有这个评估标准，请重新选择", en: "there is no such standard; choose another" },
};
