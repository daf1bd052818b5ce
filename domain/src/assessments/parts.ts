import { type Edition, type ReadyLine, readyLines } from "../scoring/index.ts";
import type { Action } from "./actions.ts";
import type { FindingInput } from "./finding.ts";
import type { Assessment, SheetKind, Stage } from "./model.ts";
import type { Sheet, SheetFinding, Stamp, State } from "./state.ts";
import type { Scope } from "./terms.ts";

/** The stamp that an action leaves on what it did. */
export function stampOf({ id, at, day, by }: Action): Stamp {
  return { action: id, at, day, by };
}

/** Where a stage stands in an assessment; -1 where it has none of this kind. */
export function stageIndex({ stages }: Assessment, kind: SheetKind): number {
  return stages.findIndex((stage) => stage.kind === kind);
}

export function findStage({ stages }: Assessment, kind: SheetKind): Stage | undefined {
  return stages.find((stage) => stage.kind === kind);
}

/** The stage opened last: its sheets are what is reconciled, its team signs. */
export function lastStage(state: Pick<State, "opened">): SheetKind | undefined {
  return state.opened.at(-1)?.stage;
}

export function isOpened(state: Pick<State, "opened">, kind: SheetKind): boolean {
  return state.opened.some(({ stage }) => stage === kind);
}

/** The stages that have to be opened before anything can be decided and are not. */
export function stagesMissing(state: State): Stage[] {
  return state.assessment.stages.filter(({ kind, optional }) => !optional && !isOpened(state, kind));
}

export function findSheet(state: Pick<State, "sheets">, id: string): Sheet | undefined {
  return state.sheets.find((sheet) => sheet.id === id);
}

/** What a finding says, without who wrote it when. */
export function inputOf({ stamp: _, afterSight: __, ...finding }: SheetFinding): FindingInput {
  return finding;
}

/** The sheets that make the result: of stages that were opened, and not dropped. */
export function countedSheets(state: State): Sheet[] {
  return state.sheets.filter(({ stage, status }) => status !== "dropped" && isOpened(state, stage));
}

/** A state with one of its sheets changed. */
export function withSheet(state: State, id: string, change: (sheet: Sheet) => Partial<Sheet>): State {
  return {
    ...state,
    sheets: state.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

/** The lines of an edition under the reading of an assessment. */
export function linesFor({ assessment }: Pick<State, "assessment">, edition: Edition): ReadyLine[] {
  return readyLines(edition.data, assessment.reading);
}

/** The lines that a scope covers: all, or those named themselves or by their item. */
export function linesIn(scope: Scope, lines: readonly ReadyLine[]): ReadyLine[] {
  return scope === "all" ? [...lines] : lines.filter(({ id, item }) => scope.includes(id) || scope.includes(item.id));
}

/** Names in a scope that are neither item nor line. */
export function unknownIn(scope: Scope, lines: readonly ReadyLine[]): string[] {
  if (scope === "all") return [];
  const known = new Set(lines.flatMap(({ id, item }) => [id, item.id]));
  return scope.filter((name) => !known.has(name));
}
