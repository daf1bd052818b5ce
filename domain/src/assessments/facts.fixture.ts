import { editions, factBindings } from "@jianheng/standards";
import fc from "fast-check";
import { defaultValues, propose } from "../facts/index.ts";
import { type Figure, type Figures, type OfferedLine, offeredLine } from "../figures/index.ts";
import { type ReadyLine, readyLines } from "../scoring/index.ts";

/** For tests: lines of official editions with what the records of a station say of them. */

/** A line of an edition that facts are bound to. */
export interface Bound {
  edition: string;
  line: ReadyLine;
  facts: readonly string[];
}

/** Every line of every edition that facts are bound to. */
export const boundLines: readonly Bound[] = Object.entries(editions).flatMap(([edition, data]) =>
  readyLines(data, "literal").flatMap((line) => {
    const facts = factsOf(edition, line);
    return facts.length === 0 ? [] : [{ edition, line, facts }];
  }),
);

function factsOf(edition: string, line: ReadyLine): string[] {
  return (line.kind === "group" ? line.memberIds : [line.id]).flatMap((check) => {
    const binding = factBindings[edition]?.[check];
    return binding && "facts" in binding ? [...binding.facts] : [];
  });
}

export function boundLine(edition: string, id: string): Bound {
  const found = boundLines.find((one) => one.edition === edition && one.line.id === id);
  if (!found) throw new Error(`${edition} has no line ${id} that facts are bound to`);
  return found;
}

/** A figure of so many things, some of which are against it; the first twenty of those are named. */
export function figureOf(wrong: number, looked = Math.max(5, wrong)): Figure {
  const named = Array.from({ length: Math.min(wrong, 20) }, (_, at) => at);
  return { looked, wrong, records: named.map((at) => ({ register: "batch", id: `b${at}`, name: `B-${at}` })) };
}

/** What is offered for a line where its facts are in order, but for those that are given. */
export function offerOf({ edition, line, facts }: Bound, given: Record<string, Figure | undefined> = {}): OfferedLine {
  const figures: Figures = new Map(
    facts.flatMap((fact) => {
      const figure = fact in given ? given[fact] : figureOf(0);
      return figure ? [[fact, figure] as const] : [];
    }),
  );
  const proposal = propose({ line, bindings: factBindings[edition] ?? {}, figures, values: defaultValues });
  if (!proposal) throw new Error(`nothing is offered for ${line.id}`);
  return offeredLine(proposal);
}

/** Any bound line, with any two states of its records. */
export const anyOffers = fc.constantFrom(...boundLines).chain((bound) => {
  const figure = fc.option(
    fc.nat({ max: 30 }).map((wrong) => figureOf(wrong, 30)),
    { nil: undefined },
  );
  const offer = fc
    .tuple(...bound.facts.map((fact) => figure.map((one) => [fact, one] as const)))
    .map((given) => offerOf(bound, Object.fromEntries(given)));
  return fc.record({ bound: fc.constant(bound), first: offer, second: offer });
});
