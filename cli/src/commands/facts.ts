import { type Result, succeed } from "@jianheng/domain/kernel";
import { readStationFacts, type StationFacts } from "@jianheng/server/facts";
import { findData } from "../input/find-data.ts";
import type { Answer, Setting } from "../io.ts";
import { expectationText, figureText } from "../output/expectation-text.ts";
import { factTexts } from "../texts/facts.ts";

/** 今日体检 of a station: what it could expect under each standard, and every fact; a running server goes on. */
export async function showFacts({ station, setting }: { station: string; setting: Setting }): Promise<Result<Answer>> {
  const { language } = setting;
  const read = await readStationFacts(findData(setting).where, { station, now: new Date(), language });
  if (!read.ok) return read;
  return succeed({ json: read.value, text: textOf(read.value, setting) });
}

function textOf({ station, day, figures, expectations, hints }: StationFacts, { language }: Setting): string {
  const t = factTexts[language];
  const rest = figures.filter(({ fact }) => !hints.includes(fact));
  const parts: [title: string | undefined, some: StationFacts["figures"]][] = [
    [t.hints, figures.filter(({ fact }) => hints.includes(fact))],
    ...STATES.map((state) => [t.states[state], rest.filter((one) => one.state === state)] as [string, typeof rest]),
  ];
  return [
    t.head({ name: station.name, day }),
    ...expectations.flatMap((one) => ["", ...expectationText(one, language)]),
    ...parts.flatMap(([title = "", some]) => {
      if (some.length === 0) return [];
      return ["", t.part({ title, count: some.length }), ...some.map((one) => `  ${figureText(one, language)}`)];
    }),
  ].join("\n");
}

const STATES = ["broken", "kept", "no-records"] as const;
