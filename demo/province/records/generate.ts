import type { Day } from "@jianheng/domain/kernel";
import type { StationRecord } from "@jianheng/server/demonstration";
import { seededDice } from "../dice.ts";
import type { Province } from "../model.ts";
import { keepBatches } from "./batches.ts";
import { openBook } from "./book.ts";
import { bookFaults, bookTurns } from "./faults.ts";
import { keepQuality } from "./quality.ts";
import { enterFurtherLicence, keepResources } from "./resources.ts";

/** Every how many stations one has not begun to keep its books here. */
const EMPTY_EVERY = 12;
/** Every how many stations one got worse within the last days. */
const TURNED_EVERY = 5;
/** What is amiss with the first station: the one that a newcomer looks at. */
const FIRST = [0, 3, 6];

/** A station of the first city that entered a further licence when its own ran out, and one of the province that began late. */
const UNCONFIRMED = { renewed: 16, begun: 19 };

/** The stations whose licences in force nobody has confirmed yet. */
export function unconfirmedStations({ organisations }: Province): string[] {
  const stations = organisations.filter(({ kind }) => kind === "station");
  return Object.values(UNCONFIRMED).flatMap((at) => stations[at]?.id ?? []);
}

/** The books of every station of a province: some in order, most with something amiss, some not begun. */
export function generateRecords({
  province,
  seed,
  today,
}: {
  province: Province;
  seed: number;
  today: Day;
}): StationRecord[] {
  const stations = province.organisations.filter(({ kind }) => kind === "station");
  return stations.flatMap(({ id, name }, at) => {
    if (at % EMPTY_EVERY === EMPTY_EVERY - 1) return [];
    const dice = seededDice(seed + at + 1);
    const appointments = province.appointments.filter(({ organisation }) => organisation === id);
    const book = openBook({ station: id, short: name.slice(0, name.indexOf("第")), dice, today, appointments });
    const made = keepResources(book);
    keepQuality(book);
    keepBatches(book, made);
    const amiss = at === 0 ? FIRST : Array.from({ length: at % 6 }, () => dice(bookFaults.length));
    for (const index of new Set(amiss)) bookFaults[index]?.change(book);
    if (at === UNCONFIRMED.renewed) enterFurtherLicence(book);
    if (at % TURNED_EVERY === 2) bookTurns[((at - 2) / TURNED_EVERY) % bookTurns.length]?.change(book);
    return book.records;
  });
}
