import { enterKnown } from "../../platform/db/testing/appointed.fixture.ts";
import type { TestDatabase } from "../../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../../platform/db/testing/province.fixture.ts";
import { listFigures } from "../figures-store.ts";
import { computeFigures } from "../store.ts";
import type { SoundStation } from "./sound-station.fixture.ts";

/** Tables in an order in which every row finds what it names. */
const ORDER = ["appointing_document", "licence", "equipment", "annual_plan", "batch"];
/** Tables whose rows never change. */
const UNVERSIONED = ["appointing_document", "licence_confirmation"];
/** Who confirmed licences: nobody asks. */
const CONFIRMED_BY = "00000000-0000-4000-8000-00000000c0f1";

/** Enters a station and all of its rows, as its owner: facts read what is there, however it came there. */
export async function enterStation(database: TestDatabase, station: SoundStation): Promise<void> {
  const made = { ...madeUp("station", "示范所"), id: station.id };
  const office = madeUp("city", "示范市");
  await database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, office);
    await (station.decided ? enterUnder(transaction, made, office) : enter(transaction, made));
  });
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
    if (rows[table]?.length === 0) continue;
    const given = (rows[table] ?? []).map(({ version, ...row }) =>
      UNVERSIONED.includes(table) ? row : { ...row, version },
    );
    const columns = [...new Set(given.flatMap((row) => Object.keys(row)))].join(", ");
    await database.owner.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(given)],
    );
  }
  if (rows.licence && !rows.licence_confirmation) await database.owner.query(CONFIRM_ALL, [id, CONFIRMED_BY]);
}

const CONFIRM_ALL = `insert into licence_confirmation
    (organisation_id, id, licence_id, licence_version, scope, confirmed_by, confirmed_in)
  select organisation_id, gen_random_uuid(), licence_id, version, scope, $2, organisation_id
  from licence_said
  where organisation_id = $1`;

/** The figures of a station, computed now, by fact. */
export async function figuresOf(database: TestDatabase, of: { station: string; day: string }) {
  const figures = await database.transaction({ system: "facts" }, async (transaction) => {
    await computeFigures(transaction, { day: of.day, stations: [of.station] });
    return await listFigures(transaction, of);
  });
  return new Map(figures.map(({ fact, ...figure }) => [fact, figure]));
}
