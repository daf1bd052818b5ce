import { fromWords, missingWords, nextBandWords, standsWords, verdictWords } from "@jianheng/domain/facts/words";
import { formatPoints, type Language, shortPoints } from "@jianheng/domain/kernel";
import type { StationFacts } from "@jianheng/server/facts";
import { factTexts } from "../texts/facts.ts";

type Expectation = StationFacts["expectations"][number];
type Seen = Expectation["gates"][number]["seen"];
type Line = Expectation["lines"][number];

/** What a station could expect under one standard, as its page has it: score, conditions, the way to the next band, what loses points. */
export function expectationText(of: Expectation, language: Language): string[] {
  const t = factTexts[language];
  const { name, byFacts, withSelf, self, hindrances, next } = of;
  const known = new Map(of.lines.map((line) => [line.line, line]));
  const way = next.lines.flatMap(({ line, gain }) => {
    const found = known.get(line);
    return found ? t.toMend({ ...found, gain: shortPoints(gain), what: lackedBy(found, language) }) : [];
  });
  return [
    name,
    ...[t.byFacts(byFacts.words), self ? t.withSelf({ words: withSelf.words, on: self.on }) : t.noSelf].map(indented),
    // What stands before a band is said beside the points, before all else.
    ...hindrances.map(({ words, gates }) => indented(t.hindrance({ words, gates: gates.map(({ text }) => text) }))),
    indented(nextBandWords({ next, hindered: hindrances.length > 0 })[language]),
    ...way.map(indented).map(indented),
    ...[...lostIn(of, language), ...gatesIn(of, language)].map(indented),
  ];
}

function lostIn({ lines }: Expectation, language: Language): string[] {
  const t = factTexts[language];
  const lost = lines.flatMap((line) => {
    if (line.points === null || line.points >= line.of) return [];
    const of = { points: formatPoints(line.points), of: shortPoints(line.of), from: fromWords[line.from][language] };
    return t.line({ ...line, ...of, what: figuresText(line.proposal?.figures ?? [], language) });
  });
  return lost.length === 0 ? [] : [t.lost(lost.length), ...lost.map(indented)];
}

function gatesIn({ gates, unseenVetoes }: Expectation, language: Language): string[] {
  const t = factTexts[language];
  const told = gates.map(({ stands, state, text, source, seen }) => {
    const words = { stands: standsWords[stands][language], verdict: verdictWords({ state, stands })[language] };
    return t.gate({ ...words, text, source, what: figuresText([seen], language) });
  });
  const vetoes = unseenVetoes.map(({ text }) => text);
  return [
    ...(told.length === 0 ? [] : [t.gates(told.length), ...told.map(indented)]),
    ...(told.length === 0 || vetoes.length === 0 ? [] : [t.unseen({ count: vetoes.length, vetoes })]),
  ];
}

/** What a line on the way to the next band lacks: the records that count against it, else what is left for a person. */
function lackedBy(line: Line, language: Language): string {
  const broken = line.proposal?.figures.filter(({ state }) => state === "broken") ?? [];
  return missingWords(line)?.[language] ?? figuresText(broken, language);
}

function figuresText(figures: readonly Seen[], language: Language): string {
  const told = figures.map((seen) => figureText({ ...seen, records: seen.records.map(({ name }) => name) }, language));
  return told.join(factTexts[language].between);
}

/** A fact in its words, with the first records that count against it and how many more there are. */
export function figureText(
  { words, wrong, records }: { words: string; wrong: number; records: readonly string[] },
  language: Language,
): string {
  return factTexts[language].figure({ words, records, more: Math.max(wrong - records.length, 0) });
}

function indented(text: string): string {
  return `  ${text}`;
}
