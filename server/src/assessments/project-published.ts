import { findPublicResult, type PublicResult, type State, snapshotOf } from "@jianheng/domain/assessments";
import { canonicalJson } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import type { Tables } from "../platform/db/index.ts";

/** What a page caches of a log: all but its address and the names on it. */
export type ProjectedPage = Pick<Tables["assessment_public"], "shown_from"> & { content: PublicResult };

/** The page of a result; nothing where none is published, or no longer. Made anew with every action; no rule reads it. */
export function projectPage({ state, edition }: { state: State; edition: Edition }): ProjectedPage | undefined {
  const { publication } = state;
  if (!publication) return undefined;
  const { from: day } = publication.period;
  const content = findPublicResult({ state, edition, day });
  return content && { shown_from: day, content };
}

/** What is kept of a state that is published or closed with: its content under its own hash. */
export function projectSnapshot({ state, edition, at }: { state: State; edition: Edition; at: string }) {
  const { snapshot, hash } = snapshotOf({ state, edition });
  return { hash, content: canonicalJson(snapshot), taken_at: new Date(at) };
}

/** What is told of an objection to whoever holds its receipt. */
export type ProjectedObjection = Omit<Tables["assessment_objection"], "organisation_id" | "assessment_id">;

/** The objections that were made, one row for each receipt. */
export function projectObjections({ objections }: State): ProjectedObjection[] {
  return objections.map(({ receipt, stamp, answer }) => ({
    receipt,
    received_at: new Date(stamp.at),
    answer: answer?.answer ?? null,
    upheld: answer?.upheld ?? null,
    answered_at: answer && new Date(answer.stamp.at),
  }));
}
