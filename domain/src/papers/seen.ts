import type { Snapshot, View } from "../assessments/index.ts";
import type { PaperKind } from "./model.ts";

/** What a plan is made from: nothing that anybody found. */
export type PlanSource = Pick<Snapshot, "assessment" | "created" | "opened" | "team"> & {
  sheets: readonly Pick<Snapshot["sheets"][number], "id" | "stage" | "panel" | "scope" | "status">[];
};

/** The stages in which somebody goes to the station. */
export const ON_SITE: readonly string[] = ["on-site-audit", "spot-check"];

/**
 * A snapshot as far as a reader may see its sheets; nothing where he may not know the result, or a finding that stands
 * in it is on a sheet that is hidden from him.
 */
export function seenSnapshot(snapshot: Snapshot, view: Pick<View, "result" | "hidden">): Snapshot | undefined {
  const hidden = new Set(view.hidden.map(({ id }) => id));
  if (!view.result || Object.values(snapshot.choices).some(({ sheet }) => hidden.has(sheet))) return undefined;
  return { ...snapshot, sheets: snapshot.sheets.filter(({ id }) => !hidden.has(id)) };
}

/** What everybody who may see an assessment may know of it for its plan. */
export function planSource({ assessment, created, opened, team, sheets }: PlanSource): PlanSource {
  const bare = sheets.map(({ id, stage, panel, scope, status }) => ({ id, stage, panel, scope, status }));
  return { assessment, created, opened, team, sheets: bare };
}

/** Which papers there are: the plan once somebody is to go there, the others as soon as there is something to print. */
export function papersThere({ plan, snapshot }: { plan: PlanSource; snapshot: Snapshot | undefined }): PaperKind[] {
  const goes = plan.team.some(({ stage, released }) => released === null && ON_SITE.includes(stage));
  return [...(snapshot ? resultPapers(snapshot) : []), ...(goes ? (["plan"] as const) : [])];
}

function resultPapers({ assessment, sheets, choices, vetoes, decision }: Snapshot): PaperKind[] {
  const concluded = decision !== null || vetoes.length > 0;
  const scored = concluded || Object.keys(choices).length > 0 || (assessment.purpose === "self" && sheets.length > 0);
  const visited = sheets.some(({ stage, handedIn }) => handedIn && ON_SITE.includes(stage));
  return [
    ...(scored ? (["form"] as const) : []),
    ...(concluded ? (["report"] as const) : []),
    ...(visited ? (["record"] as const) : []),
  ];
}
