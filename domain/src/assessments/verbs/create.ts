import { contentHash, type Problem, periodProblems } from "../../kernel/index.ts";
import type { Edition } from "../../scoring/index.ts";
import type { ActionOf } from "../actions.ts";
import { policyProblems } from "../allowed.ts";
import { stampOf } from "../parts.ts";
import { unless } from "../problem.ts";
import { stagesOf } from "../stages-of.ts";
import type { State } from "../state.ts";

/** Why an assessment can't be made. Its stages are not chosen: they follow from the line, the approver, the purpose. */
export function mayCreate({ action, edition }: { action: ActionOf<"create">; edition: Edition }): Problem[] {
  const { assessment, by } = action;
  const made = stagesOf(assessment);
  const same =
    made.ok && contentHash(made.value) === contentHash({ stages: assessment.stages, authority: assessment.authority });
  const { standard, hash } = assessment.edition;
  return [
    ...policyProblems({ type: "create", assessment, actor: by }),
    ...byWhom(action),
    ...(made.ok ? unless(same, "$.assessment.stages", "other-stages", OTHER_STAGES) : made.problems),
    ...unless(
      hash === edition.hash && standard === edition.data.id,
      "$.assessment.edition",
      "other-edition",
      OTHER_EDITION,
    ),
    ...periodProblems(assessment).map((one) => ({ ...one, at: "$.assessment.until" })),
    ...unless(assessment.settings.publicityDays >= 1, "$.assessment.settings.publicityDays", "too-small", NO_DAYS),
  ];
}

/** A station asks for its acceptance itself (工作方案 二（六）); who inspects and supervises is above it and has a stage. */
function byWhom({ assessment, by }: ActionOf<"create">): Problem[] {
  const { purpose, station, authority, stages } = assessment;
  const office = "person" in by ? by.organisation : "";
  if (purpose === "self") return unless(office === station, "$", "not-yours", NOT_YOURS);
  if (office === station)
    return unless(purpose === "acceptance", "$.assessment.purpose", "not-by-the-station", NOT_BY_STATION);
  const takesPart = office === authority || stages.some(({ organisation }) => organisation === office);
  return unless(takesPart, "$", "no-part-in-it", NO_PART);
}

/** The state that an assessment begins in. */
export function applyCreate(action: ActionOf<"create">): State {
  const stamp = stampOf(action);
  return {
    assessment: action.assessment,
    created: stamp,
    last: stamp,
    opened: [],
    team: [],
    sheets: [],
    vetoes: [],
    choices: {},
    decision: null,
    sentBack: null,
    signatures: [],
    approval: null,
    publication: null,
    objections: [],
    appeals: [],
    closed: null,
    scans: [],
  };
}

const OTHER_STAGES = {
  zh: "评估阶段与该所（站）的隶属关系不符，请重新发起",
  en: "the stages are not those of the station's reporting line; begin anew",
};
const OTHER_EDITION = { zh: "评估标准的版本不符，请重新选择", en: "another edition of the standard; choose it again" };
const NO_DAYS = { zh: "公示至少1天", en: "publicity lasts a day at least" };
const NOT_YOURS = { zh: "自评由本所（站）发起", en: "a station begins its own self-assessment" };
const NO_PART = { zh: "由承担评估阶段的机构发起", en: "an office that has a stage in it begins it" };
const NOT_BY_STATION = { zh: "检查评估和督导由上级机构发起", en: "inspection and supervision are begun from above" };
