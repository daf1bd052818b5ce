import { factsWith, figureWords, hintsIn, stateOf } from "@jianheng/domain/facts";
import { type Language, type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { getEdition } from "@jianheng/domain/standards";
import { editions as published } from "@jianheng/standards";
import { findLastSelf } from "../assessments/index.ts";
import type { Database } from "../platform/db/index.ts";
import { expectedOf } from "./expected.ts";
import { type Computed, computedOf } from "./figures-of.ts";
import { type ShownExpectation, shownExpectation } from "./shown-expectation.ts";
import { findStations } from "./store.ts";

/** What the page 今日体检 shows a station of itself: its facts in words, and what it could expect under each standard. */
export interface StationFacts {
  station: { id: string; name: string };
  day: string;
  figures: readonly StationFigure[];
  /** Of the figures, those that are to be seen to whatever the standard, by their facts. */
  hints: readonly string[];
  /** As the page has them. */
  expectations: readonly ShownExpectation[];
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

type Transactions = Pick<Database, "transaction">;
type Read = Computed & { station: StationFacts["station"] };

/** The facts of one station, by its id or its name, and what it could expect, as its own page shows them. */
export async function findStationFacts(
  database: Transactions,
  { language, ...of }: { station: string; day: string; language: Language },
): Promise<Result<StationFacts>> {
  const computed = await readFigures(database, of);
  if (!computed.ok) return computed;
  return succeed(told(computed.value, await readExpectations(database, { ...computed.value, language })));
}

async function readFigures(database: Transactions, of: { station: string; day: string }): Promise<Result<Read>> {
  const { day } = of;
  return await database.transaction({ system: "facts" }, async (transaction) => {
    const found = await findStations(transaction, of.station);
    const [station] = found;
    if (!station || found.length > 1) return refuse([notOne(found.map(({ name }) => name))]);
    return succeed({ station, ...(await computedOf(transaction, { station: station.id, day })) });
  });
}

/** Whoever reads facts may not read what a station said of itself: that is another's work. */
async function readExpectations(
  database: Transactions,
  { station, language, ...computed }: Read & { language: Language },
): Promise<ShownExpectation[]> {
  const editions = Object.values(published).map((data) => getEdition(data));
  return await database.transaction({ system: "checkup" }, async (transaction) => {
    const shown: ShownExpectation[] = [];
    for (const edition of editions) {
      const own = { transaction, organisation: station.id, editions };
      const self = await findLastSelf(own, { edition: edition.hash });
      shown.push(shownExpectation(expectedOf({ ...computed, edition, self, selfShown: true }), language));
    }
    return shown;
  });
}

function told({ station, day, figures, values }: Read, expectations: readonly ShownExpectation[]): StationFacts {
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
    expectations,
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
