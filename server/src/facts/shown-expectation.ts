import { gateSeen, gateState, nextWords } from "@jianheng/domain/facts";
import type { Language } from "@jianheng/domain/kernel";
import { factBindings, gates } from "@jianheng/standards";
import type { z } from "zod";
import { shownFigure, shownOutlook, shownProposal } from "./answer.ts";
import type { Expected } from "./expected.ts";
import type { expectation } from "./schemas.ts";

/** What a station could expect today under one standard, as it is answered: to a page, and on the command line. */
export type ShownExpectation = z.input<typeof expectation>;

/** Each line, where it comes from, and the way to the next band. What has words in both languages is said in one. */
export function shownExpectation(made: Expected, language: Language): ShownExpectation {
  const { day, withSelf, hindrances } = made;
  const { target, need, lines, reason } = withSelf.nextBand;
  return {
    ...shownOutlook(made, language),
    reading: withSelf.reading,
    day,
    next: {
      target,
      need,
      lines: (lines ?? []).map(({ line, gain }) => ({ line, gain })),
      why: reason ? nextWords({ reason, hindrances })[language] : null,
    },
    gates: gatesOf(made),
    unseenVetoes: unseenVetoes(made),
    lines: linesOf(made, language),
  };
}

function gatesOf(made: Expected): ShownExpectation["gates"] {
  const { edition, figures, values } = made;
  return (gates[edition.data.id] ?? []).map((gate) => {
    const { fact, figure, words } = gateSeen(gate, { figures, values });
    const { id, text, stands, source } = gate;
    return {
      ...{ id, text, stands, source },
      veto: gate.veto ?? null,
      least: gate.least ?? null,
      state: gateState(gate, figures),
      seen: { ...shownFigure(fact, figure, made), words },
    };
  });
}

function unseenVetoes({ edition }: Expected): ShownExpectation["unseenVetoes"] {
  const seen = new Set((gates[edition.data.id] ?? []).map(({ veto }) => veto));
  return edition.data.vetoes.flatMap(({ id, text }) => (seen.has(id) ? [] : [{ id, text }]));
}

function linesOf(made: Expected, language: Language): ShownExpectation["lines"] {
  const { edition, byFacts, withSelf, fromSelf, proposals } = made;
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
      why: why[language],
      proposal: proposal ? shownProposal(proposal, made) : null,
      person: binding && "person" in binding ? binding.person : null,
    };
  });
}
