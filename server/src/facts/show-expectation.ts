import { gateSeen, gateState, nextWords } from "@jianheng/domain/facts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { factBindings, gates } from "@jianheng/standards";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { isStation } from "../records/index.ts";
import { shownFigure, shownOutlook, shownProposal } from "./answer.ts";
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
  const { withSelf, hindrances } = made;
  const { target, need, lines, reason } = withSelf.nextBand;
  return succeed({
    ...shownOutlook(made),
    reading: withSelf.reading,
    day: context.today,
    next: {
      target,
      need,
      lines: (lines ?? []).map(({ line, gain }) => ({ line, gain })),
      why: reason ? nextWords({ reason, hindrances }).zh : null,
    },
    gates: gatesOf(made),
    unseenVetoes: unseenVetoes(made),
    lines: linesOf(made),
  });
}

function gatesOf({ edition, figures, values }: Expected): Shown["gates"] {
  return (gates[edition.data.id] ?? []).map((gate) => {
    const { fact, figure, words } = gateSeen(gate, { figures, values });
    const { id, text, stands, source } = gate;
    return {
      ...{ id, text, stands, source },
      veto: gate.veto ?? null,
      least: gate.least ?? null,
      state: gateState(gate, figures),
      seen: { ...shownFigure(fact, figure), words },
    };
  });
}

function unseenVetoes({ edition }: Expected): Shown["unseenVetoes"] {
  const seen = new Set((gates[edition.data.id] ?? []).map(({ veto }) => veto));
  return edition.data.vetoes.flatMap(({ id, text }) => (seen.has(id) ? [] : [{ id, text }]));
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
