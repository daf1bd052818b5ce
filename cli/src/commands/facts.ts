import { type Result, succeed } from "@jianheng/domain/kernel";
import { readStationFacts, type StationFacts } from "@jianheng/server/facts";
import { findData } from "../input/find-data.ts";
import type { Answer, Setting } from "../io.ts";
import { factTexts } from "../texts/facts.ts";

/** What the records of a station come to today: every fact, and the score under each standard; a running server goes on. */
export async function showFacts({ station, setting }: { station: string; setting: Setting }): Promise<Result<Answer>> {
  const read = await readStationFacts(findData(setting).where, { station, now: new Date() });
  if (!read.ok) return read;
  return succeed({ json: read.value, text: textOf(read.value, setting) });
}

function textOf({ station, day, figures, scores, hints }: StationFacts, { language }: Setting): string {
  const t = factTexts[language];
  const rest = figures.filter(({ fact }) => !hints.includes(fact));
  const parts: [title: string | undefined, some: StationFacts["figures"]][] = [
    [t.hints, figures.filter(({ fact }) => hints.includes(fact))],
    ...STATES.map((state) => [t.states[state], rest.filter((one) => one.state === state)] as [string, typeof rest]),
  ];
  const totals = scores.flatMap(({ name, words, hindrances }) => [
    t.score({ name, words: words[language] }),
    // What stands before a band is said beside the points, before all else.
    ...hindrances.map((one) => t.hindrance({ words: one.words[language], gates: one.gates.join(t.between) })),
  ]);
  const lines = parts.flatMap(([title, some]) =>
    some.length === 0
      ? []
      : [
          "",
          `${title}（${some.length}）`,
          ...some.map((one) => t.figure({ ...one, more: Math.max(one.wrong - one.records.length, 0) })),
        ],
  );
  return [t.head({ name: station.name, day }), ...totals, ...lines].join("\n");
}

const STATES = ["broken", "kept", "no-records"] as const;
