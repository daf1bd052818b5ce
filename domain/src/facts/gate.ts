import type { Gate } from "@jianheng/standards";
import { type Fact, type Figure, type Figures, figureWords } from "../figures/index.ts";
import { findFact } from "./facts.ts";
import type { ParameterValues } from "./parameters.ts";

/**
 * How a station stands at a gate. Without records nobody can say, also where a number is asked for: a register may not have
 * been filled yet. What is recorded only where it happened is not seen, and nothing is missing.
 */
export type GateState = "passed" | "failed" | "no-records" | "not-seen";

/** How a station stands at a gate today. */
export function gateState(gate: Gate, figures: Figures): GateState {
  const { fact, least, among = fact, trouble } = gate;
  if (lookedIn(figures.get(among)) === 0) return trouble ? "not-seen" : "no-records";
  const figure = figures.get(fact);
  if (least === undefined) return (figure?.wrong ?? 0) === 0 ? "passed" : "failed";
  return lookedIn(figure) >= least ? "passed" : "failed";
}

/** The fact that a gate looks at, its figure, and what was found in one sentence. */
export function gateSeen(gate: Gate, { figures, values }: { figures: Figures; values: ParameterValues }) {
  const fact = factOf(gate.fact, { gate, values });
  const figure = figures.get(gate.fact);
  return { fact, figure, words: wordsOf(gate, { fact, figure, figures, values }) };
}

/** None of some is a finding, where none of none is 无记录: 近三年批次：0（累计批次12）. */
function wordsOf({ among, remark, ...gate }: Gate, of: Found): string {
  const { fact, figure, figures, values } = of;
  if (remark && nothingBut(figures.get(remark.fact))) return `${figureWords(fact, figure)}（${remark.words}）`;
  const all = among === undefined ? 0 : lookedIn(figures.get(among));
  if (among === undefined || all === 0 || lookedIn(figure) > 0) return figureWords(fact, figure);
  return `${fact.name}：${fact.over ?? ""}0（${factOf(among, { gate, values }).name}${all}）`;
}

/** Whether a fact looked at something, and all of it counts against it. */
function nothingBut(figure: Figure | undefined): boolean {
  const { looked, wrong } = figure ?? { looked: 0, wrong: 0 };
  return looked > 0 && wrong === looked;
}

function factOf(id: string, { gate, values }: { gate: Pick<Gate, "id">; values: ParameterValues }): Fact {
  const fact = findFact(id, values);
  if (!fact) throw new Error(`there is no fact ${id} for the gate ${gate.id}`);
  return fact;
}

function lookedIn(figure: Figure | undefined): number {
  return figure?.looked ?? 0;
}

interface Found {
  fact: Fact;
  figure: Figure | undefined;
  figures: Figures;
  values: ParameterValues;
}
