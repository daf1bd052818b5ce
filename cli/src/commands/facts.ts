import { formatPoints, type Result, succeed } from "@jianheng/domain/kernel";
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

function textOf({ station, day, figures, scores }: StationFacts, { language }: Setting): string {
  const t = factTexts[language];
  const lines = ["broken", "kept", "no-records"].flatMap((state) => {
    const some = figures.filter((figure) => figure.state === state);
    return some.length === 0
      ? []
      : ["", `${t.states[state]}（${some.length}）`, ...some.map(({ words }) => `  ${words}`)];
  });
  const totals = scores.map(({ name, low, high, band }) => {
    const points = low === high ? formatPoints(low) : `${formatPoints(low)}–${formatPoints(high)}`;
    return t.score({ name, points, band });
  });
  return [t.head({ name: station.name, day }), ...totals, ...lines].join("\n");
}
