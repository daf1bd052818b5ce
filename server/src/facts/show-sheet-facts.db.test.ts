import { beforeAll, expect, test } from "vitest";
import { useStations } from "../assessments/assessments.fixture.ts";
import { routes as assessments } from "../assessments/index.ts";
import { type Begun, handIn, peopleOf, supervise } from "../assessments/sheets.fixture.ts";
import { officialDay } from "../platform/clock/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, NOW, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./index.ts";
import { enterRows } from "./testing/enter.fixture.ts";
import { soundStation } from "./testing/sound-station.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes: [...routes, ...assessments] });
const tree = useStations(database);
const { province, city, otherCity, station } = tree;
const { head, quality } = peopleOf(tree);
const TODAY = officialDay(NOW);
let begun: Begun;

beforeAll(async () => {
  begun = await supervise({ database, station, province, head, quality });
  await enterRows(database, soundStation({ today: TODAY, id: station.id }));
});

const asks = (sheet = begun.sheet) => `GET ${begun.path}/sheets/${sheet}/facts`;
interface Shown {
  day: string;
  lines: { line: string; state: string; figures: { fact: string; wrong: number }[] }[];
}
async function shownTo(member: typeof head, sheet = begun.sheet): Promise<Shown> {
  const answer = await http.send(member, asks(sheet));
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

test("whoever sees a sheet sees what the records say of its lines, as they stand", async () => {
  const first = await shownTo(head);
  expect(first.day).toBe(TODAY);
  const machines = (of: Shown) => of.lines.find(({ line }) => line === "7.2.2");
  expect(machines(first)).toMatchObject({ state: "kept", whole: true, observation: {}, faults: [] });
  expect(first.lines.some(({ line }) => line === "4.2.1")).toBe(false);
  await database.owner.query("delete from equipment_check where organisation_id = $1 and kind = 'pre-exam'", [
    station.id,
  ]);
  const then = machines(await shownTo(head));
  expect(then).toMatchObject({
    state: "broken",
    faults: [{ facts: ["equipment-inspected-before-batch"], records: [{ register: "batch" }] }, {}, {}, {}],
    figures: [{ check: "7.2.2", sees: "all", wrong: 4 }],
  });
});

test("somebody of the province sees the same of the station's records as the station, on a sheet of his own scope", async () => {
  const own = crypto.randomUUID();
  const auditor = await begun.assigns(own);
  const seen = await shownTo(auditor, own);
  expect(seen).toEqual(await shownTo(head));
});

test.each([
  ["another city", () => memberIn(otherCity, "city-reviewer"), 404],
  ["the city, whose sheet it is not and before it is in", () => memberIn(city, "city-reviewer"), 404],
  ["the station, of an assessor's", () => head, 404],
])("is not there for %s", async (_, member, status) => {
  const own = crypto.randomUUID();
  await begun.assigns(own);
  const sheet = member() === head ? own : begun.sheet;
  expect((await http.send(member(), asks(sheet))).statusCode).toBe(status);
});

test("nothing is offered any more for a sheet that is in", async () => {
  await handIn(http, begun, head, begun.sheet);
  expect((await shownTo(head)).lines).toEqual([]);
});
