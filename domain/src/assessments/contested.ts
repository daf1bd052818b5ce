import { isBlind } from "./blind.ts";
import { isOfficial } from "./people.ts";
import type { AppealState, Objection, State } from "./state.ts";
import type { Actor } from "./terms.ts";

/** An objection as one reader may know of it. */
export interface SeenObjection extends Pick<Objection, "answer"> {
  at: string;
  /** Who, in which words, under which number: for those who answer it, and for whoever's organisation made it. */
  told: { receipt: string; text: string; by: Actor } | null;
}

/** What a result was contested by, as one reader may know of it. */
export interface Contested {
  objections: readonly SeenObjection[];
  appeals: readonly AppealState[];
}

/**
 * What a result was contested by, also after it has fallen: whoever made it fall is told that it did. What the public
 * objects is for the authority to read: somebody who works at a station objects to it in confidence. That there was an
 * objection, and its answer, know all who may know the result; the station keeps knowing when it is decided anew.
 */
export function contestedFor(state: State, actor: Actor): Contested {
  const station = "person" in actor && actor.organisation === state.assessment.station;
  if (!station && isBlind(state, actor)) return { objections: [], appeals: [] };
  const objections = state.objections.map(({ receipt, text, stamp, answer }) => {
    const theirs = "person" in actor && "person" in stamp.by && stamp.by.organisation === actor.organisation;
    const told = theirs || isOfficial(state, actor) ? { receipt, text, by: stamp.by } : null;
    return { at: stamp.at, answer, told };
  });
  return { objections, appeals: state.appeals };
}
