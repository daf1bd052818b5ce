import { factsWith, figureWords, hintsIn, outlookWords, stateOf } from "@jianheng/domain/facts";
import { type Problem, type Result, refuse, succeed, type Words } from "@jianheng/domain/kernel";
import type { Score } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { type EditionData, editions } from "@jianheng/standards";
import { officialDay } from "../platform/clock/index.ts";
import { openBeside, type Where } from "../platform/db/index.ts";
import { outlookOf } from "./expected.ts";
import { type Computed, computedOf } from "./figures-of.ts";
import { findStations } from "./store.ts";

/** The facts of a station, in words, and what its records come to under each standard. */
export interface StationFacts {
  station: { id: string; name: string };
  day: string;
  figures: readonly StationFigure[];
  /** Of the figures, those that are to be seen to whatever the standard, by their facts. */
  hints: readonly string[];
  scores: readonly ScoreOf[];
}

/** A fact in words, with the first records that count against it, by their names. */
interface StationFigure {
  fact: string;
  words: string;
  state: string;
  looked: number;
  wrong: number;
  records: readonly string[];
}

/** The score under one standard, in words too, and what stands before its band whatever the points. */
interface ScoreOf extends Pick<Score, "low" | "high" | "of" | "band"> {
  edition: string;
  name: string;
  words: Words;
  hindrances: readonly { kind: string; words: Words; gates: readonly string[] }[];
}

/** Reads the facts of one station, by its id or its name, beside the server that may run on the database. */
export async function readStationFacts(
  where: Where,
  of: { station: string; now: Date },
): Promise<Result<StationFacts>> {
  const opened = await openBeside(where);
  if (!opened.ok) return opened;
  const database = opened.value;
  const day = officialDay(of.now);
  try {
    return await database.transaction({ system: "facts" }, async (transaction) => {
      const found = await findStations(transaction, of.station);
      const [station] = found;
      if (!station || found.length > 1) return refuse([notOne(found.map(({ name }) => name))]);
      return succeed(told(station, { day, ...(await computedOf(transaction, { station: station.id, day })) }));
    });
  } finally {
    await database.close();
  }
}

function told(station: StationFacts["station"], of: Computed & { day: string }): StationFacts {
  const { day, figures, values } = of;
  return {
    station,
    day,
    figures: factsWith(values).map((fact) => {
      const figure = figures.get(fact.id);
      const { looked = 0, wrong = 0 } = figure ?? {};
      const records = (figure?.records ?? []).map(({ name }) => name);
      return { fact: fact.id, words: figureWords(fact, figure), state: stateOf(figure), looked, wrong, records };
    }),
    hints: hintsIn(figures),
    scores: Object.values(editions).map((data) => scoreOf(data, of)),
  };
}

function scoreOf(data: EditionData, computed: Computed): ScoreOf {
  const { byFacts, hindrances: found } = outlookOf({ ...computed, edition: getEdition(data), self: [] });
  const { low, high, of, band } = byFacts;
  return {
    ...{ edition: data.id, name: data.name, low, high, of, band },
    words: outlookWords({ score: byFacts, banded: data.bands.length > 0, hindrances: found }),
    hindrances: found.map(({ kind, words, gates: named }) => ({ kind, words, gates: named.map(({ text }) => text) })),
  };
}

function notOne(names: readonly string[]): Problem {
  const some = names.slice(0, 5).join("、");
  const message =
    names.length === 0
      ? { zh: "没有这个鉴定所（站）：请给出它的编号或名称", en: "there is no such station: give its id or its name" }
      : {
          zh: `有${names.length}个鉴定所（站）的名称含有它：${some}，请写全`,
          en: `${names.length} stations are called so: ${some}`,
        };
  return { at: "STATION", code: names.length === 0 ? "unknown-station" : "several-stations", message };
}
