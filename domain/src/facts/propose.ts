import type { FactBinding, FactBindings } from "@jianheng/standards";
import { type Figures, type Proposal, proposalOf, type SeenFigure } from "../figures/index.ts";
import type { ReadyLine } from "../scoring/index.ts";
import { findFact } from "./facts.ts";
import type { ParameterValues } from "./parameters.ts";

/** What is proposed for a line by the facts bound to its checks; undefined where only a person can judge any of it. */
export function propose(of: {
  line: ReadyLine;
  bindings: FactBindings;
  figures: Figures;
  /** The parameters that the figures were computed with: words say them. */
  values: ParameterValues;
}): Proposal | undefined {
  const { line, bindings, figures, values } = of;
  const checks = line.kind === "group" ? line.memberIds : [line.id];
  const seen = checks.flatMap((check) => {
    const binding = bindings[check];
    return binding && "facts" in binding ? seenBy({ check, binding, figures, values }) : [];
  });
  return proposalOf({ line, seen });
}

function seenBy(of: { check: string; binding: FactBinding; figures: Figures; values: ParameterValues }): SeenFigure[] {
  const { check, binding, figures, values } = of;
  return binding.facts.map((id) => {
    const fact = findFact(id, values);
    if (!fact) throw new Error(`there is no fact ${id}, which ${check} is bound to`);
    return { fact, figure: figures.get(id), check, sees: binding.sees };
  });
}
