import type { SheetKind } from "./model.ts";
import { findStage, lastStage, stageIndex, stagesMissing } from "./parts.ts";
import type { Sheet, State, TeamMember } from "./state.ts";
import type { Actor } from "./terms.ts";

/** The person who acts; undefined for the system. */
export function personOf(actor: Actor): string | undefined {
  return "person" in actor ? actor.person : undefined;
}

/** Whether the actor holds one of `posts` in an organisation. */
export function actsAs(actor: Actor, organisation: string, ...posts: readonly string[]): boolean {
  return "person" in actor && actor.organisation === organisation && posts.includes(actor.post);
}

/** Whether the actor writes on a sheet: of its panel and in the post he was assigned in, or in a post of its stage. */
export function writesOn(state: State, sheet: Sheet, actor: Actor): boolean {
  if (!("person" in actor)) return false;
  if (sheet.panel === null) {
    const stage = findStage(state.assessment, sheet.stage);
    return stage !== undefined && actsAs(actor, stage.organisation, ...stage.posts);
  }
  return sheet.panel.includes(actor.person) && isOnTeam(state, actor, sheet.stage);
}

/** Who is on the team of a stage: those who left are not. */
export function teamOf(state: Pick<State, "team">, kind: SheetKind | undefined): TeamMember[] {
  return state.team.filter(({ stage, released }) => released === null && stage === kind);
}

/** Of a sheet's panel, those who are still on the team of its stage. */
export function writersOf(state: State, { panel, stage }: Sheet): TeamMember[] {
  return teamOf(state, stage).filter(({ person }) => panel?.includes(person) === true);
}

/** Whether the actor is on the team, as the member he was assigned as; of one stage where one is named. */
export function isOnTeam(state: State, actor: Actor, stage?: string): boolean {
  return (
    "person" in actor &&
    state.team.some(
      (member) =>
        member.released === null &&
        member.person === actor.person &&
        member.organisation === actor.organisation &&
        member.post === actor.post &&
        (stage === undefined || member.stage === stage),
    )
  );
}

/** Whether the actor takes a sheet in hand: on the team of a stage opened after it, or who decides once all are open. */
export function takesInHand(state: State, sheet: Sheet, actor: Actor): boolean {
  const own = stageIndex(state.assessment, sheet.stage);
  const later = state.opened.filter(({ stage }) => stageIndex(state.assessment, stage) > own);
  return (
    later.some(({ stage }) => isOnTeam(state, actor, stage)) ||
    (stagesMissing(state).length === 0 && decides(state, actor))
  );
}

/**
 * The panel of the appeal against a decision that was upheld last: from then on it decides, for it was not on the team.
 * One that only lifted what stood against beginning has done its work.
 */
function upheldPanel(state: Pick<State, "appeals">) {
  return state.appeals.filter(({ outcome, against }) => outcome?.upheld === true && against !== null).at(-1)?.panel;
}

/**
 * Who reconciles and decides: the panel of an upheld appeal, else the team leader of the stage opened last, else all
 * of its team. Persons; nobody where a veto stopped it before anyone was assigned.
 */
export function deciders(state: State): string[] {
  const panel = upheldPanel(state);
  if (panel) return panel.map(({ person }) => person);
  const team = teamOf(state, lastStage(state));
  const leaders = team.filter(({ post }) => post === "team-leader");
  return (leaders.length > 0 ? leaders : team).map(({ person }) => person);
}

/** Whether the actor is one who decides; an official of the authority where there is nobody else. */
export function decides(state: State, actor: Actor): boolean {
  if (!("person" in actor)) return false;
  const persons = deciders(state);
  return persons.length > 0 ? persons.includes(actor.person) : isOfficial(state, actor);
}

/** Whether the actor is an official of the authority that approves and publishes. */
export function isOfficial({ assessment }: State, actor: Actor): boolean {
  return actsAs(actor, assessment.authority, "approving-official", "provincial-quality-officer");
}

/** The office that somebody has a part in an assessment for: on its team, on a panel, or as who decided it. */
export function officeOf({ team, appeals, decision, assessment }: State, person: string): string {
  const members = [
    ...team.filter(({ released }) => released === null),
    ...appeals.flatMap(({ panel }) => panel),
    ...team,
  ];
  const member = members.find((one) => one.person === person);
  const by = decision?.stamp.by;
  const decided = by !== undefined && "person" in by && by.person === person ? by.organisation : undefined;
  return member?.organisation ?? decided ?? assessment.authority;
}

/** Who has to sign: the team of the stage opened last, or the panel that took its place, and whoever decided. */
export function signers(state: Pick<State, "appeals" | "team" | "opened" | "decision">): string[] {
  const people = upheldPanel(state) ?? teamOf(state, lastStage(state));
  const decider = state.decision ? personOf(state.decision.stamp.by) : undefined;
  return [...new Set([...people.map(({ person }) => person), ...(decider === undefined ? [] : [decider])])];
}
