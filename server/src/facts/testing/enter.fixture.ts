import { enterKnown } from "../../platform/db/testing/appointed.fixture.ts";
import type { TestDatabase } from "../../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../../platform/db/testing/province.fixture.ts";
import { listFigures } from "../figures-store.ts";
import { computeFigures } from "../store.ts";
import type { SoundStation } from "./sound-station.fixture.ts";

/** Tables in an order in which every row finds what it names. */
const ORDER = ["appointing_document", "licence", "equipment", "annual_plan", "batch"];

/** Enters a station and all of its rows, as its owner: facts read what is there, however it came there. */
export async function enterStation(database: TestDatabase, station: SoundStation): Promise<void> {
  await database.transaction({ system: "set-up" }, (transaction) =>
    enter(transaction, { ...madeUp("station", "示范所"), id: station.id }),
  );
  await enterRows(database, station);
}

/** Enters the rows of a station that is there. */
export async function enterRows(database: TestDatabase, { id, people, rows }: SoundStation): Promise<void> {
  for (const person of people) await enterKnown(database, { person, organisation: id });
  const tables = [
    ...ORDER.filter((table) => rows[table]),
    ...Object.keys(rows).filter((table) => !ORDER.includes(table)),
  ];
  for (const table of tables) {
    const given = (rows[table] ?? []).map(({ version, ...row }) =>
      table === "appointing_document" ? row : { ...row, version },
    );
    const columns = [...new Set(given.flatMap((row) => Object.keys(row)))].join(", ");
    await database.owner.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(given)],
    );
  }
}

/** The figures of a station, computed now, by fact. */
export async function figuresOf(database: TestDatabase, of: { station: string; day: string }) {
  const figures = await database.transaction({ system: "facts" }, async (transaction) => {
    await computeFigures(transaction, { day: of.day, stations: [of.station] });
    return await listFigures(transaction, of);
  });
  return new Map(figures.map(({ fact, ...figure }) => [fact, figure]));
}
