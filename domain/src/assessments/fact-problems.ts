import type { FactBindings } from "@jianheng/standards";
import { canonicalJson, type Day, type Problem } from "../kernel/index.ts";
import type { ReadyLine } from "../scoring/index.ts";
import { type FactEvidence, factsIn, isFact } from "./fact-evidence.ts";
import type { FindingInput } from "./finding.ts";
import { problem } from "./problem.ts";

/** What a figure says, as evidence has it. */
interface Said extends Pick<FactEvidence, "looked" | "wrong" | "words"> {
  records: readonly FactEvidence["records"][number][];
}

/** The figures of a station as they are, or were, on a day: by fact, each with its words. */
export interface DatedFigures {
  day: Day;
  figures: ReadonlyMap<string, Said>;
}

interface Resting {
  finding: FindingInput;
  standing: FindingInput | undefined;
}

/** The figures that a finding newly rests on, each with its place in it. What stood already was looked at then. */
export function newFactsIn({ finding, standing }: Resting) {
  const known = new Set(standing ? placed(standing).map(({ evidence }) => keyOf(evidence)) : []);
  return placed(finding).filter(({ evidence }) => !known.has(keyOf(evidence)));
}

/**
 * What is wrong with the figures that a finding newly rests on. Nobody can make one up: each is as it is now or was kept
 * on its day; and nobody picks among them: a line rests on all that are offered for it, or on none.
 */
export function factProblems(
  of: Resting & {
    line: ReadyLine;
    bindings: FactBindings;
    /** What a figure may be. */
    figures: readonly DatedFigures[];
    at: string;
  },
): Problem[] {
  const { finding, line, bindings, figures, at } = of;
  const fresh = newFactsIn(of);
  const taken = factsIn(finding);
  if (taken.length === 0 || canonicalJson(taken) === canonicalJson(factsIn(of.standing ?? { evidence: [] }))) {
    return fresh.length === 0 ? [] : fresh.filter((one) => !isPart(one, taken)).map((one) => changed(at, one));
  }
  const offered = boundTo(line, bindings).map(canonicalJson).sort();
  const named = taken.map(({ check, fact, sees }) => canonicalJson({ check, fact, sees })).sort();
  if (canonicalJson(named) !== canonicalJson(offered)) return [problem(`${at}.evidence`, "fact-changed", CHANGED)];
  return fresh
    .filter((one) => (one.whole ? !isSo(one.evidence, figures) : !isPart(one, taken)))
    .map((one) => changed(at, one));
}

function changed(root: string, { at }: Placed): Problem {
  return problem(`${root}.${at}`, "fact-changed", CHANGED);
}

interface Placed {
  at: string;
  evidence: FactEvidence;
  /** Whether the whole finding rests on it, not a fault alone. */
  whole: boolean;
}

function placed({ evidence, faults }: FindingInput): Placed[] {
  const lists = [
    ["evidence", evidence, true] as const,
    ...faults.map((fault, index) => [`faults[${index}].evidence`, fault.evidence, false] as const),
  ];
  return lists.flatMap(([list, all, whole]) =>
    all.flatMap((one, index) => (isFact(one) ? [{ at: `${list}[${index}]`, evidence: one, whole }] : [])),
  );
}

function isSo({ fact, day, ...taken }: FactEvidence, figures: readonly DatedFigures[]): boolean {
  const { looked, wrong, words, records } = taken;
  const said = canonicalJson({ looked, wrong, words, records });
  return figures.some((one) => {
    const figure = one.day === day ? one.figures.get(fact) : undefined;
    return figure !== undefined && canonicalJson({ ...figure }) === said;
  });
}

/** Beside a fault stands a part of a figure that the whole finding rests on: with the fault's own records. */
function isPart({ evidence }: Placed, taken: readonly FactEvidence[]): boolean {
  const { id: _, records, ...said } = evidence;
  return taken.some(({ id: __, records: all, ...whole }) => {
    const known = new Set(all.map((one) => canonicalJson(one)));
    return canonicalJson(whole) === canonicalJson(said) && records.every((one) => known.has(canonicalJson(one)));
  });
}

/** The facts bound to the checks of a line, and whether they see all of the check. */
export function boundTo({ kind, id, memberIds }: ReadyLine, bindings: FactBindings) {
  return (kind === "group" ? memberIds : [id]).flatMap((check) => {
    const binding = bindings[check];
    return binding && "facts" in binding ? binding.facts.map((fact) => ({ check, fact, sees: binding.sees })) : [];
  });
}

function keyOf({ id: _, ...said }: FactEvidence): string {
  return canonicalJson(said);
}

const CHANGED = {
  zh: "该项数据已变化，请查看后重新采用",
  en: "the figure is another now; look at it and take it again",
};
