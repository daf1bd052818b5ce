import { type Day, reach } from "../kernel/index.ts";
import type { Edition } from "../scoring/index.ts";
import type { ActionType } from "./actions.ts";
import { isBlind, isIn } from "./blind.ts";
import type { SheetKind } from "./model.ts";
import { countedSheets, findStage, isOpened, lastStage, linesFor, stagesMissing } from "./parts.ts";
import { deciders, teamOf, writersOf } from "./people.ts";
import { policy } from "./policy.ts";
import type { Sheet, State } from "./state.ts";
import { ASSIGNERS } from "./verbs/assign-assessor.ts";
import { OPENERS } from "./verbs/open-stage.ts";

/** Something that waits for somebody (待办): named persons, or whoever holds one of the posts in an organisation. */
export interface Todo {
  action: ActionType;
  waitsFor: { persons: readonly string[] } | { organisation: string; posts: readonly string[] };
  /** Since when it waits. */
  since: string;
  /** Until when it is to be done; null where nothing says so. */
  until: Day | null;
  sheet?: string;
  stage?: SheetKind;
}

export const STATION_HEADS = ["head", "management-representative"];
export const OFFICIALS = ["approving-official", "provincial-quality-officer"];

/** What an assessment waits for while it runs. */
export function runningTodos(state: State, edition: Edition): Todo[] {
  const { assessment } = state;
  const counted = countedSheets(state);
  const writing = counted.filter((sheet) => !isIn(sheet)).flatMap((sheet) => writers(state, sheet));
  const unassigned = state.opened.filter(({ stage }) => !counted.some((sheet) => sheet.stage === stage));
  const assigning = unassigned.map(({ stage, stamp }): Todo => {
    const organisation = findStage(assessment, stage)?.organisation ?? assessment.authority;
    return {
      action: "assign-assessor",
      waitsFor: { organisation, posts: ASSIGNERS },
      since: stamp.at,
      until: null,
      stage,
    };
  });
  if (writing.length > 0 || assigning.length > 0) return [...writing, ...assigning, ...accepting(state, counted)];
  if (assessment.purpose === "self") {
    const waitsFor = { organisation: assessment.station, posts: STATION_HEADS };
    return [{ action: "close", waitsFor, since: state.last.at, until: null }];
  }
  const next = nextStage(state);
  return stagesMissing(state).length > 0 ? next : [...next, ...settling(state, counted, edition)];
}

/**
 * A sheet waits for those who write on it; where all of them have left, for the office to give its checks to others.
 * Of the posts that write on one together, not all may hand it in: for those who may not, it waits to be filled in.
 */
function writers(state: State, sheet: Sheet): Todo[] {
  const { id, stage, panel, status, since, supplement } = sheet;
  const { organisation = "", posts = [] } = findStage(state.assessment, stage) ?? {};
  const opened = state.opened.find((one) => one.stage === stage)?.stamp.at ?? since.at;
  const persons = writersOf(state, sheet).map(({ person }) => person);
  const left = panel !== null && persons.length === 0;
  const shared = {
    since: since.at > opened ? since.at : opened,
    until: status === "returned" ? (supplement?.until ?? null) : state.assessment.until,
    sheet: id,
    stage,
  };
  if (left) return [{ action: "reassign-checks", waitsFor: { organisation, posts: OFFICIALS }, ...shared }];
  const action = status === "returned" ? "resubmit" : "submit";
  if (panel !== null) return [{ action, waitsFor: { persons }, ...shared }];
  const may = (post: string) => reach({ action: policy[action], post }).includes("own");
  const others = posts.filter((post) => !may(post));
  return [
    { action, waitsFor: { organisation, posts: posts.filter(may) }, ...shared },
    ...(others.length === 0
      ? []
      : [{ action: "record-finding", waitsFor: { organisation, posts: others }, ...shared } as const]),
  ];
}

/** What those of the team of a later stage who may look at it have before them: to accept or return. */
function accepting(state: State, counted: readonly Sheet[]): Todo[] {
  const last = lastStage(state);
  const persons = teamOf(state, last).flatMap((one) => (isBlind(state, one) ? [] : [one.person]));
  if (persons.length === 0) return [];
  return counted
    .filter(({ stage, status }) => stage !== last && status === "submitted")
    .map(({ id, stage, since }): Todo => {
      return { action: "finalise", waitsFor: { persons }, since: since.at, until: null, sheet: id, stage };
    });
}

function settling(state: State, counted: readonly Sheet[], edition: Edition): Todo[] {
  const waitsFor = whoDecides(state);
  const since = state.last.at;
  const submitted = counted.filter(({ status }) => status === "submitted");
  if (submitted.length > 0) {
    return submitted.map((sheet) => ({
      action: "finalise",
      waitsFor,
      since: sheet.since.at,
      until: null,
      sheet: sheet.id,
      stage: sheet.stage,
    }));
  }
  const chosen = linesFor(state, edition).every(({ id }) => state.choices[id] !== undefined);
  return [{ action: chosen ? "decide" : "reconcile", waitsFor, since, until: state.assessment.until }];
}

/** The stage that is next, and with it those that may be passed over instead. */
export function nextStage(state: State): Todo[] {
  const { stages } = state.assessment;
  const next = stages.find(({ kind }, index) => {
    return !isOpened(state, kind) && !stages.slice(index).some((later) => isOpened(state, later.kind));
  });
  if (next === undefined) return [];
  const posts = next.kind === "self-assessment" ? next.posts : OPENERS;
  const waitsFor = { organisation: next.organisation, posts };
  return [{ action: "open-stage", waitsFor, since: state.last.at, until: null, stage: next.kind }];
}

/** Who decides, or the officials where there is nobody else. */
export function whoDecides(state: State): Todo["waitsFor"] {
  const persons = deciders(state);
  return persons.length > 0 ? { persons } : { organisation: state.assessment.authority, posts: OFFICIALS };
}
