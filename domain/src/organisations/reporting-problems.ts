import type { OrganisationKind } from "@jianheng/standards/posts";
import { type Day, holdsOn, overlap, type Problem, periodProblems } from "../kernel/index.ts";
import type { Organisation, Reporting } from "./model.ts";
import { reportingLine } from "./reporting-line.ts";

/** What each kind can report to. A station may report straight to the province (省直批), a county too (绥中县). */
const SUPERIORS: Readonly<Record<OrganisationKind, readonly OrganisationKind[]>> = {
  province: [],
  city: ["province"],
  county: ["city", "province"],
  station: ["county", "city", "province"],
  body: [],
};

interface Proposed {
  proposed: Reporting;
  /** What is there already, without the proposed one. */
  reporting: readonly Reporting[];
  organisations: readonly Organisation[];
}

/** Why a relation can't be written; nothing when it can. */
export function reportingProblems({ proposed, reporting, organisations }: Proposed): Problem[] {
  const find = (id: string) => organisations.find((one) => one.id === id);
  const [lower, upper] = [find(proposed.organisation), find(proposed.superior)];
  return [
    ...(lower === undefined ? [unknown("$.organisation")] : []),
    ...(upper === undefined ? [unknown("$.superior")] : []),
    ...(lower && upper && !SUPERIORS[lower.kind].includes(upper.kind) ? [wrongKind(lower, upper)] : []),
    ...periodProblems(proposed),
    ...(twoSuperiors(proposed, reporting) ? [TWO_SUPERIORS] : []),
    ...(turnsBack(proposed, reporting) ? [TURNS_BACK] : []),
  ];
}

function twoSuperiors(proposed: Reporting, reporting: readonly Reporting[]): boolean {
  return reporting.some((one) => one.organisation === proposed.organisation && overlap(one, proposed));
}

/** Looked at on every day on which a relation begins while the proposed one holds: between them nothing changes. */
function turnsBack(proposed: Reporting, reporting: readonly Reporting[]): boolean {
  const { organisation, superior } = proposed;
  if (organisation === superior) return true;
  const days: Day[] = [proposed, ...reporting].map(({ from }) => from).filter((day) => holdsOn(proposed, day));
  return days.some((day) => reportingLine({ organisation: superior, reporting, day }).includes(organisation));
}

function unknown(at: string): Problem {
  return { at, code: "unknown-organisation", message: { zh: "没有这个机构", en: "there is no such organisation" } };
}

function wrongKind(lower: Organisation, upper: Organisation): Problem {
  const message = {
    zh: `“${lower.name}”不能隶属于“${upper.name}”：上级机构的类别不对`,
    en: `“${lower.name}” can't report to “${upper.name}”: the superior is of the wrong kind`,
  };
  return { at: "$.superior", code: "wrong-kind", message };
}

const TWO_SUPERIORS: Problem = {
  at: "$.from",
  code: "two-superiors",
  message: { zh: "这段时间已有上级机构，请先终止原关系", en: "it has a superior in that time already; end that first" },
};
const TURNS_BACK: Problem = {
  at: "$.superior",
  code: "turns-back",
  message: { zh: "上级机构反过来隶属于它", en: "the superior would report to it" },
};
