import type { Observation, ReadyLine } from "../scoring/index.ts";
import { type FigureState, type RecordRef, type SeenFigure, stateOf } from "./model.ts";
import { offered } from "./offer.ts";
import { figureWords } from "./words.ts";

/** What the records of a station say about a line of a form. */
export interface Proposal {
  line: string;
  /** Broken where any figure is; without records where all are. */
  state: FigureState;
  /** Whether the records see all that the line asks for. */
  whole: boolean;
  figures: readonly SeenFigure[];
  /** As the line's rule takes it, without its faults; null where records can't tell alone. */
  observation: Observation | null;
  faults: readonly ProposedFault[];
}

/** A fault that records show. */
export interface ProposedFault {
  what: string;
  /** In a group: the check that it concerns. */
  member: string | null;
  /** The facts that it comes from. */
  facts: readonly string[];
  records: readonly RecordRef[];
}

/** What is proposed for a line by the figures seen beside its checks; undefined where there are none. */
export function proposalOf(of: { line: ReadyLine; seen: readonly SeenFigure[] }): Proposal | undefined {
  const { line, seen } = of;
  if (seen.length === 0) return undefined;
  const states = new Set(seen.map(({ figure }) => stateOf(figure)));
  const bound = new Set(seen.map(({ check }) => check)).size;
  const whole =
    bound === (line.kind === "group" ? line.memberIds.length : 1) &&
    seen.every(({ sees }) => sees === "all") &&
    !states.has("no-records");
  const observation = offered({ line, seen, whole });
  const held = observation !== null && earnsAll(line, observation);
  return {
    line: line.id,
    state:
      !held && states.has("broken") ? "broken" : states.has("broken") || states.has("kept") ? "kept" : "no-records",
    whole,
    figures: seen,
    observation,
    faults: held ? [] : faultsIn(seen, line),
  };
}

/** Where the rule counts, each record is a fault; elsewhere a figure is one. In a group, a check is one fault at most. */
function faultsIn(seen: readonly SeenFigure[], line: ReadyLine): ProposedFault[] {
  const broken = seen.flatMap(({ figure, ...one }) =>
    figure && stateOf(figure) === "broken" ? [{ ...one, figure }] : [],
  );
  if (line.kind === "group") {
    const members = [...new Set(broken.map(({ check }) => check))];
    return members.map((member) => {
      const found = broken.filter(({ check }) => check === member);
      const what = found.map(({ fact, figure }) => figureWords(fact, figure)).join("；");
      const facts = found.map(({ fact }) => fact.id);
      return { what, member, facts, records: found.flatMap(({ figure }) => figure.records) };
    });
  }
  if (line.definition.kind !== "deduct-per-fault") {
    return broken.map(({ fact, figure }) => ({
      what: figureWords(fact, figure),
      member: null,
      facts: [fact.id],
      records: figure.records,
    }));
  }
  return broken.flatMap(({ fact, figure }) =>
    figure.records.map((record) => ({
      what: `${record.name}：${fact.wrong ?? fact.name}`,
      member: null,
      facts: [fact.id],
      records: [record],
    })),
  );
}

/** Three percent of errors may be there and cost nothing (national-trial 6.5, printed). A count alone says nothing yet. */
function earnsAll(line: ReadyLine, observation: Observation): boolean {
  if (line.definition.kind === "deduct-per-fault") return false;
  return line.rule.award(line.context, observation).points === line.scope.best;
}
