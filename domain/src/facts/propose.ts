import type { FactBinding, FactBindings } from "@jianheng/standards";
import type { Observation, ReadyLine } from "../scoring/index.ts";
import { findFact } from "./facts.ts";
import { type FigureState, type Figures, type RecordRef, type SeenFigure, stateOf } from "./model.ts";
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
  records: readonly RecordRef[];
}

/** What is proposed for a line by the facts bound to its checks; undefined where only a person can judge any of it. */
export function propose(of: { line: ReadyLine; bindings: FactBindings; figures: Figures }): Proposal | undefined {
  const { line, bindings, figures } = of;
  const checks = line.kind === "group" ? line.memberIds : [line.id];
  const bound = checks.flatMap((check) => {
    const binding = bindings[check];
    return binding && "facts" in binding ? [{ check, binding }] : [];
  });
  if (bound.length === 0) return undefined;
  const seen = bound.flatMap(({ check, binding }) => seenBy({ check, binding, figures }));
  const states = new Set(seen.map(({ figure }) => stateOf(figure)));
  const whole =
    bound.length === checks.length && bound.every(({ binding }) => binding.sees === "all") && !states.has("no-records");
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

function seenBy(of: { check: string; binding: FactBinding; figures: Figures }): SeenFigure[] {
  return of.binding.facts.map((id) => {
    const fact = findFact(id);
    if (!fact) throw new Error(`there is no fact ${id}, which ${of.check} is bound to`);
    return { fact, figure: of.figures.get(id), check: of.check };
  });
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
      return { what, member, records: found.flatMap(({ figure }) => figure.records) };
    });
  }
  if (line.definition.kind !== "deduct-per-fault") {
    return broken.map(({ fact, figure }) => ({
      what: figureWords(fact, figure),
      member: null,
      records: figure.records,
    }));
  }
  return broken.flatMap(({ fact, figure }) =>
    figure.records.map((record) => ({
      what: `${record.name}：${fact.wrong ?? fact.name}`,
      member: null,
      records: [record],
    })),
  );
}

/** Three percent of errors may be there and cost nothing (national-trial 6.5, printed). A count alone says nothing yet. */
function earnsAll(line: ReadyLine, observation: Observation): boolean {
  if (line.definition.kind === "deduct-per-fault") return false;
  return line.rule.award(line.context, observation).points === line.scope.best;
}
