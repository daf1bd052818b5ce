import type { Problem } from "../../kernel/index.ts";
import { findSheet, linesFor, linesIn, stampOf } from "../parts.ts";
import { actsAs, decides } from "../people.ts";
import { problem, unless } from "../problem.ts";
import type { Sheet, State, TeamMember } from "../state.ts";
import type { Actor, Scope } from "../terms.ts";
import { type Asked, verb } from "../verb.ts";
import { NO_SHEET } from "../writing-problems.ts";

/**
 * An assessor dropped out. His sheet ends, keeps what he found and no longer counts; what nobody else has is given to
 * other open sheets of the stage, whose people were looked at for ties when they were assigned.
 */
export const reassignChecks = verb<"reassign-checks">({
  type: "reassign-checks",
  when: ["prepared", "running"],
  onSheet: ({ state, sheet, by }) => [
    ...unless(reassigns({ state, sheet, by: by }), "$", "not-the-leader", NOT_LEADER),
    ...unless(isUnfinished(sheet), "$.from", "not-open", NOT_OPEN),
  ],
  refusals: (asked) => {
    const { state, action } = asked;
    const from = findSheet(state, action.from);
    if (from === undefined) return [{ ...NO_SHEET, at: "$.from" }];
    return [
      ...unless(action.reason.trim() !== "", "$.reason", "missing", NO_REASON),
      ...moveProblems(asked, from),
      ...uncovered(asked, from),
    ];
  },
  apply: (state, action) => {
    const stamp = stampOf(action);
    const from = findSheet(state, action.from);
    const sheets = state.sheets.map((sheet): Sheet => {
      if (sheet.id === action.from) return { ...sheet, status: "dropped", since: stamp };
      const lines = action.moves.filter(({ to }) => to === sheet.id).map(({ line }) => line);
      return lines.length === 0 ? sheet : { ...sheet, scope: widen(sheet.scope, lines) };
    });
    const released = { reason: action.reason, stamp };
    return { ...state, sheets, team: withoutPanel({ ...state, sheets }, from, released) };
  },
});

/** Whether a sheet can be taken from its assessors and given to others, by an actor, as far as it and he are concerned. */
export function canBeReassigned(of: { state: State; sheet: Sheet; by: Actor }): boolean {
  return isUnfinished(of.sheet) && reassigns(of);
}

function isUnfinished({ status, panel }: Sheet): boolean {
  return (status === "open" || status === "returned") && panel !== null;
}

function reassigns({ state, sheet, by }: { state: State; sheet: Sheet; by: Actor }): boolean {
  const official = actsAs(by, sheet.organisation, "approving-official", "provincial-quality-officer");
  return decides(state, by) || official;
}

/** Who wrote on the dropped sheet leaves the team of its stage, unless he has another sheet there or leads. */
function withoutPanel(
  { team, sheets }: State,
  from: Sheet | undefined,
  released: TeamMember["released"],
): readonly TeamMember[] {
  return team.map((member) => {
    const was = from?.panel?.includes(member.person) === true && member.stage === from.stage;
    const other = sheets.some(({ stage, status, panel }) => {
      return stage === member.stage && status !== "dropped" && panel?.includes(member.person) === true;
    });
    const leaves = was && !other && member.released === null && member.post !== "team-leader";
    return leaves ? { ...member, released } : member;
  });
}

function widen(scope: Scope, lines: readonly string[]): Scope {
  return scope === "all" ? "all" : [...new Set([...scope, ...lines])];
}

function moveProblems({ state, action, edition }: Asked<"reassign-checks">, from: Sheet): Problem[] {
  const known = linesIn(from.scope, linesFor(state, edition)).map(({ id }) => id);
  return action.moves.flatMap(({ line, to }, index) => {
    const sheet = findSheet(state, to);
    const fits = sheet?.stage === from.stage && sheet.status === "open" && sheet.id !== from.id;
    return [
      ...unless(known.includes(line), `$.moves[${index}].line`, "unknown-check", UNKNOWN_LINE),
      ...unless(fits, `$.moves[${index}].to`, "not-an-open-sheet", NOT_A_SHEET),
    ];
  });
}

/** Every line that the dropped sheet had is somebody's afterwards. */
function uncovered({ state, action, edition }: Asked<"reassign-checks">, from: Sheet): Problem[] {
  const lines = linesFor(state, edition);
  const others = state.sheets.filter(({ id, stage, status }) => {
    return id !== from.id && stage === from.stage && status !== "dropped";
  });
  const covered = new Set([
    ...others.flatMap(({ scope }) => linesIn(scope, lines).map(({ id }) => id)),
    ...action.moves.map(({ line }) => line),
  ]);
  const left = linesIn(from.scope, lines).filter(({ id }) => !covered.has(id));
  if (left.length === 0) return [];
  const list = left.map(({ id }) => id).join("、");
  const message = { zh: `还没有人评：${list}，请改派`, en: `nobody would assess ${list}; give them to somebody` };
  return [problem("$.moves", "left-over", message)];
}

const NOT_LEADER = { zh: "由组长或选派机构改派", en: "the leader, or the office that assigned, reassigns" };
const NOT_OPEN = { zh: "只能改派未提交的评估表", en: "only a sheet that is not handed in is reassigned" };
const NO_REASON = { zh: "请写明改派原因", en: "say why" };
const UNKNOWN_LINE = { zh: "原评估表没有这一条", en: "the sheet has no such line" };
const NOT_A_SHEET = { zh: "请选择同一阶段未提交的另一份评估表", en: "choose another open sheet of the same stage" };
