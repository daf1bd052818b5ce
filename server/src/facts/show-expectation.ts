import { findFact, gateState } from "@jianheng/domain/facts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { factBindings, gates } from "@jianheng/standards";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { isStation } from "../records/index.ts";
import { shownFigure, shownProposal, shownScore } from "./answer.ts";
import { type Expected, expected, figuresNow } from "./expected.ts";
import type { expectation } from "./schemas.ts";

type Shown = z.input<typeof expectation>;

/** What a station could expect today under one standard: each line, where it comes from, and the way to the next band. */
export async function showExpectation(
  context: Context,
  { params }: { params: { edition: string } },
): Promise<Result<Shown>> {
  const edition = context.services.editions.find(({ data }) => data.id === params.edition);
  if (!edition || !(await isStation(context.transaction, context.organisation))) return notFound();
  const made = await expected(context, { edition, ...(await figuresNow(context)) });
  const { byFacts, withSelf, self } = made;
  const { target, need, lines, reason } = withSelf.nextBand;
  return succeed({
    edition: edition.data.id,
    name: edition.data.name,
    reading: withSelf.reading,
    day: context.today,
    byFacts: shownScore(byFacts),
    withSelf: shownScore(withSelf),
    self: self ? { assessment: self.assessment, on: self.on } : null,
    next: {
      target,
      need,
      lines: (lines ?? []).map(({ line, gain }) => ({ line, gain })),
      why: reason?.words.zh ?? null,
    },
    gates: gatesOf(made),
    lines: linesOf(made),
  });
}

function gatesOf({ edition, figures, values }: Expected): Shown["gates"] {
  return (gates[edition.data.id] ?? []).map((gate) => {
    const fact = findFact(gate.fact, values);
    if (!fact) throw new Error(`there is no fact ${gate.fact} for the gate ${gate.id}`);
    const { id, text, stands, source } = gate;
    return {
      ...{ id, text, stands, source },
      veto: gate.veto ?? null,
      least: gate.least ?? null,
      state: gateState(gate, figures),
      seen: shownFigure(fact, figures.get(gate.fact)),
    };
  });
}

function linesOf({ edition, byFacts, withSelf, fromSelf, proposals }: Expected): Shown["lines"] {
  const bindings = factBindings[edition.data.id] ?? {};
  const seen = new Map(proposals.map((proposal) => [proposal.line, proposal]));
  const byLine = new Map(byFacts.lines.map((line) => [line.line, line]));
  return withSelf.lines.map(({ line, title, item, of, points, why, members }) => {
    const proposal = seen.get(line);
    const binding = bindings[members[0] ?? line];
    const known = byLine.get(line)?.points !== null;
    return {
      ...{ line, title, item, of, points },
      from: known ? "facts" : fromSelf.includes(line) ? "self" : "open",
      why: why.zh,
      proposal: proposal ? shownProposal(proposal) : null,
      person: binding && "person" in binding ? binding.person : null,
    };
  });
}
