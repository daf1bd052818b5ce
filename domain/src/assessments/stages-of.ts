import { posts } from "@jianheng/standards/posts";
import { type Problem, type Result, refuse, succeed } from "../kernel/index.ts";
import type { LinePlace, Purpose, Stage } from "./model.ts";
import { problem } from "./problem.ts";

interface Asked {
  station: string;
  /** Whom the station reports to, from the nearest up. */
  line: readonly LinePlace[];
  /** Who approved the station (审批机关). */
  approver: string | null;
  purpose: Purpose;
}

const SELF_POSTS = ["head", "management-representative", "general-affairs", "exam-affairs", "equipment"];
const AUDIT_POSTS = ["team-leader", "on-site-auditor"];
const REVIEW_POSTS = ["document-expert", "provincial-quality-officer", "team-leader"];

/**
 * The stages of an assessment and who decides it, by the station's own line; or why it can have none.
 *
 * acceptance: Liaoning 2013 工作方案 二（三）–（六）: 市初审 → 省复审 → 现场审核. A station straight under the province has no
 * city in between; a county that reports to the province stands where a city would (the notice is addressed 各市、绥中县、昌图县).
 * inspection: Sichuan 2017 三: 自查自评 → 审批机关材料审核、实地检查 → 省抽查复核 (of some).
 * supervision: Liaoning 2007 三: 自查与抽查相结合.
 */
export function stagesOf(asked: Asked): Result<{ stages: Stage[]; authority: string }> {
  const { station, line, approver, purpose } = asked;
  const self: Stage = { kind: "self-assessment", organisation: station, posts: SELF_POSTS };
  if (purpose === "self") return succeed({ stages: [self], authority: station });
  const province = line.find(({ kind }) => kind === "province");
  if (purpose === "inspection") {
    const reviewer = line.find(({ id }) => id === approver);
    if (reviewer === undefined) return refuse([APPROVER_OUTSIDE]);
    const check = audit(reviewer);
    const spot = province && province !== reviewer ? [{ ...spotCheck(province), optional: true } as const] : [];
    return succeed({
      stages: [self, reviewBy(reviewer), check, ...spot],
      authority: (province ?? reviewer).id,
    });
  }
  if (province === undefined) return refuse([NO_PROVINCE]);
  if (purpose === "supervision") return succeed({ stages: [self, spotCheck(province)], authority: province.id });
  const first = line.filter(({ kind }) => kind === "city" || kind === "county").at(-1);
  return succeed({
    stages: [self, ...(first ? [reviewBy(first)] : []), reviewBy(province), audit(province)],
    authority: province.id,
  });
}

function reviewBy({ id, kind }: LinePlace): Stage {
  if (kind === "province") return { kind: "provincial-review", organisation: id, posts: heldAt(kind, REVIEW_POSTS) };
  return { kind: "city-review", organisation: id, posts: heldAt(kind, ["city-reviewer", "document-expert"]) };
}

function audit({ id, kind }: LinePlace): Stage {
  return { kind: "on-site-audit", organisation: id, posts: heldAt(kind, AUDIT_POSTS) };
}

function spotCheck({ id, kind }: LinePlace): Stage {
  const held = heldAt(kind, [...AUDIT_POSTS, "external-quality-supervisor"]);
  return { kind: "spot-check", organisation: id, posts: held };
}

/** Of some posts, those that exist in this kind of organisation. */
function heldAt(kind: LinePlace["kind"], ids: readonly string[]): string[] {
  return ids.filter((id) => posts.some((post) => post.id === id && post.at.includes(kind)));
}

const APPROVER_OUTSIDE: Problem = problem("$.assessment.approver", "approver-outside-line", {
  zh: "审批机关不在该所（站）的隶属关系中，请先核对审批登记或隶属关系",
  en: "who approved the station is not among those it reports to; check the approval or the reporting first",
});
const NO_PROVINCE: Problem = problem("$.assessment.line", "no-province", {
  zh: "该所（站）的隶属关系中没有省级机构，验收和督导由省级机构组织，请先补全隶属关系",
  en: "no province among those the station reports to, who runs this; complete the reporting first",
});
