import type { Evidence } from "./finding.ts";
import type { Purpose, SheetKind } from "./model.ts";
import { countedSheets } from "./parts.ts";
import { personOf, takesInHand, writersOf, writesOn } from "./people.ts";
import { type Phase, phaseOf, type Sheet, type SheetStatus, type State, type Supplement } from "./state.ts";
import type { Actor } from "./terms.ts";

/** What is known of a sheet that may not be looked into: that it is there. `material` is what a station handed in. */
export interface HiddenSheet {
  id: string;
  stage: SheetKind;
  organisation: string;
  status: SheetStatus;
  material: Readonly<Record<string, readonly Evidence[]>>;
  /** What it was returned for, while it is being put right: for whoever asked, and who has it in hand and is not blind. */
  asked: Supplement | null;
}

/** What somebody sees of the sheets of an assessment. */
export interface View {
  sheets: readonly Sheet[];
  hidden: readonly HiddenSheet[];
  /** He is kept from others' points until his own are in. */
  blind: boolean;
  /** Whether vetoes, choices, score, decision and snapshot may be shown to him: they are made of everybody's findings. */
  result: boolean;
}

/** Until it is decided, points are still to be given. */
const UNDECIDED: readonly Phase[] = ["prepared", "running", "stopped"];
/** From here on the station knows: the result, or the ground for which it is not assessed. */
export const KNOWN_TO_STATION: readonly Phase[] = ["published", "appealed", "closed", "declined"];

/** Whether who is not blind may know the result: the offices once there is one, the station once it is published. */
export function resultKnown({
  phase,
  purpose,
  station,
}: {
  phase: Phase;
  purpose: Purpose;
  station: boolean;
}): boolean {
  return !station || purpose === "self" || KNOWN_TO_STATION.includes(phase);
}

/** Whether a sheet has been handed in and not taken back. */
export function isIn({ status }: Sheet): boolean {
  return status === "submitted" || status === "final";
}

/**
 * The sheets of an assessment as one person sees them. What he writes on, he sees. Of others' he sees nothing before
 * they are handed in; in a blind stage nothing but the station's material until his own are in; and the station sees
 * nothing of the assessors' before the result is published. Whether he may look at all is the policy's.
 */
export function viewFor(state: State, actor: Actor): View {
  const blind = isBlind(state, actor);
  const station = "person" in actor && actor.organisation === state.assessment.station;
  const phase = phaseOf(state);
  const known = KNOWN_TO_STATION.includes(phase);
  const shown = (sheet: Sheet) => {
    if (writesOn(state, sheet, actor)) return true;
    if (station) return sheet.organisation === state.assessment.station || known;
    return !blind && (isIn(sheet) || (sheet.status === "dropped" && countedSheets(state).every(isIn)));
  };
  return {
    sheets: state.sheets.filter(shown),
    hidden: state.sheets
      .filter((sheet) => !shown(sheet))
      .map((sheet) => ({ ...hide(sheet, !station), asked: askedOf({ state, sheet, actor, blind }) })),
    blind,
    result: !blind && resultKnown({ phase, purpose: state.assessment.purpose, station }),
  };
}

/**
 * Whether an actor is kept from others' points: as a person, so that acting in another of his posts opens nothing. He
 * has a sheet of a blind stage that is not in; or his post is one of a blind stage and he may yet be assigned to it.
 */
export function isBlind(state: State, actor: Actor): boolean {
  const person = personOf(actor);
  if (person === undefined || !UNDECIDED.includes(phaseOf(state))) return false;
  const { settings, stages } = state.assessment;
  const writing = state.sheets.some(
    (sheet) =>
      settings.blind.includes(sheet.stage) &&
      sheet.status !== "dropped" &&
      !isIn(sheet) &&
      writersOf(state, sheet).some((one) => one.person === person),
  );
  const onTeam = state.team.some((one) => one.person === person && one.released === null);
  const post = "person" in actor ? actor : { organisation: "", post: "" };
  const assignable = stages.some(({ kind, organisation, posts }) => {
    return settings.blind.includes(kind) && organisation === post.organisation && posts.includes(post.post);
  });
  return writing || (assignable && !onTeam);
}

/** What a sheet was returned for is the words of whoever returned it, and tells of what he saw: he may read them again. */
function askedOf({ state, sheet, actor, blind }: { state: State; sheet: Sheet; actor: Actor; blind: boolean }) {
  const { status, supplement } = sheet;
  if (status !== "returned" || supplement === null) return null;
  const own = personOf(supplement.stamp.by) === personOf(actor);
  return own || (!blind && takesInHand(state, sheet, actor)) ? supplement : null;
}

/** The evidence that a station put beside its own findings is what the others assess: it is no one's points. */
function hide(sheet: Sheet, withMaterial: boolean): Omit<HiddenSheet, "asked"> {
  const { id, stage, organisation, status, findings, handedIn } = sheet;
  const all =
    withMaterial && handedIn && stage === "self-assessment"
      ? Object.values(findings).map(({ line, evidence }) => [line, evidence] as const)
      : [];
  return { id, stage, organisation, status, material: Object.fromEntries(all) };
}
