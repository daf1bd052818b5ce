import type { Evidence } from "./finding.ts";
import type { SheetKind } from "./model.ts";
import { writesOn } from "./people.ts";
import { phaseOf, type Sheet, type SheetStatus, type State } from "./state.ts";
import type { Actor } from "./terms.ts";

/** What is known of a sheet that may not be looked into: that it is there. `material` is what a station handed in. */
export interface HiddenSheet {
  id: string;
  stage: SheetKind;
  organisation: string;
  status: SheetStatus;
  material: Readonly<Record<string, readonly Evidence[]>>;
}

/** What somebody sees of the sheets of an assessment. */
export interface View {
  sheets: readonly Sheet[];
  hidden: readonly HiddenSheet[];
  /** He is kept from others' points until his own are in. */
  blind: boolean;
  /** Whether choices, score, decision and snapshot may be shown to him: they are made of everybody's findings. */
  result: boolean;
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
  const own = state.sheets.filter((sheet) => writesOn(state, sheet, actor));
  const blind = own.some(
    (sheet) => state.assessment.settings.blind.includes(sheet.stage) && sheet.status !== "dropped" && !isIn(sheet),
  );
  const station = "person" in actor && actor.organisation === state.assessment.station;
  const shown = (sheet: Sheet) => {
    if (own.includes(sheet)) return true;
    if (station) return sheet.organisation === state.assessment.station || wasPublished(state);
    return !blind && (isIn(sheet) || (sheet.status === "dropped" && allIn(state)));
  };
  return {
    sheets: state.sheets.filter(shown),
    hidden: state.sheets.filter((sheet) => !shown(sheet)).map((sheet) => hide(sheet, !station)),
    blind,
    result: !blind && (!station || state.assessment.purpose === "self" || wasPublished(state)),
  };
}

/** The evidence that a station put beside its own findings is what the others assess: it is no one's points. */
function hide(sheet: Sheet, withMaterial: boolean): HiddenSheet {
  const { id, stage, organisation, status, findings, handedIn } = sheet;
  const all =
    withMaterial && handedIn && stage === "self-assessment"
      ? Object.values(findings).map(({ line, evidence }) => [line, evidence] as const)
      : [];
  return { id, stage, organisation, status, material: Object.fromEntries(all) };
}

function allIn(state: State): boolean {
  return state.sheets.every((sheet) => sheet.status === "dropped" || isIn(sheet));
}

function wasPublished(state: State): boolean {
  const phase = phaseOf(state);
  return state.publication !== null && (phase === "published" || phase === "appealed" || phase === "closed");
}
