import { expect, test } from "vitest";
import { useTree } from "../organisations/tree.fixture.ts";
import { officialDay } from "../platform/clock/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, NOW, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { computingFacts } from "./computing.ts";
import { routes } from "./index.ts";
import { enterRows } from "./testing/enter.fixture.ts";
import { soundStation } from "./testing/sound-station.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { station, sibling, city, province, otherCity } = useTree(database);
const TODAY = officialDay(NOW);
const head = memberIn(station, "head");
const at = ({ id }: { id: string }) => `GET /api/organisations/${id}/expectations`;

type Shown = { hindrances: { kind: string }[] };
type Hint = { fact: string; words: string; told: boolean };
const told = (hints: readonly Hint[]) => hints.filter((hint) => hint.told).map(({ fact, words }) => [fact, words]);

test.each([
  ["anybody of the station", memberIn(station, "equipment"), 200],
  ["the city above", memberIn(city, "city-reviewer"), 200],
  ["the province above", memberIn(province, "provincial-quality-officer"), 200],
  ["a post above that reviews nothing", memberIn(city, "log-auditor"), 403],
  ["a station beside", memberIn(sibling, "head"), 404],
  ["another city", memberIn(otherCity, "city-reviewer"), 404],
])("what records come to is seen by %s", async (_, member, status) => {
  expect((await http.send(member, at(station))).statusCode).toBe(status);
});

test("whether self-assessments are shown is told: to the station, and not to who assesses it later", async () => {
  const shown = async (member: typeof head, rest = "") => (await http.send(member, `${at(station)}${rest}`)).json();
  for (const [member, seen] of [
    [head, true],
    [memberIn(city, "city-reviewer"), false],
    [memberIn(province, "provincial-quality-officer"), false],
  ] as const) {
    const { expectations } = await shown(member);
    expect(expectations.map((one: { selfShown: boolean }) => one.selfShown)).toEqual([seen, seen, seen]);
    expect(await shown(member, "/liaoning-2013")).toMatchObject({ selfShown: seen, self: null });
  }
});

test("an organisation that is no station, and a standard that is none, are not there", async () => {
  expect((await http.send(memberIn(city, "city-reviewer"), at(city))).statusCode).toBe(404);
  expect((await http.send(head, `${at(station)}/liaoning-1900`)).statusCode).toBe(404);
});

test("without records everything is open, and nothing is held against the station", async () => {
  const { expectations, hints } = (await http.send(memberIn(sibling, "head"), at(sibling))).json();
  expect(expectations.map(({ byFacts }: { byFacts: object }) => byFacts)).toEqual(
    ["，等次未定", "", "，等次未定"].map((open) => ({
      ...{ low: 0, high: 10000, of: 10000, band: null },
      words: `0.00–100.00分${open}`,
    })),
  );
  expect(expectations.map(({ hindrances }: Shown) => hindrances.map(({ kind }) => kind))).toEqual([
    ["unknown"],
    [],
    ["unknown"],
  ]);
  expect(told(hints)).toEqual([["licence-valid", "许可证（备案）有效：无记录"]]);
});

test("records in order lift what is sure; one that is amiss takes points, and leads to itself", async () => {
  const made = soundStation({ today: TODAY, id: station.id });
  await enterRows(database, made);
  const first = (await http.send(head, `${at(station)}/liaoning-2013`)).json();
  expect(first.byFacts.low).toBeGreaterThan(4000);
  await database.owner.query("delete from equipment_check where organisation_id = $1 and kind = 'pre-exam'", [
    station.id,
  ]);
  const then = (await http.send(head, `${at(station)}/liaoning-2013`)).json();
  const line = then.lines.find((one: { line: string }) => one.line === "7.2.2");
  expect([line.points, line.from, line.proposal.state]).toEqual([0, "facts", "broken"]);
  expect(line.proposal.figures[0].records[0]).toMatchObject({ register: "batch", name: "B-00" });
  expect(then.byFacts.low).toBeLessThan(first.byFacts.low);
  expect(then.gates.find((gate: { id: string }) => gate.id === "people")).toMatchObject({
    state: "passed",
    least: 600,
  });
  expect(then.lines.find((one: { line: string }) => one.line === "4.2.1")).toMatchObject({
    from: "open",
    person: "现场提问",
  });
});

test("a condition that is not met, a veto and a batch out of the licence are said under the standards that they hinder", async () => {
  await database.owner.query(
    `update batch set seated = 10, trial = false, level = case number when 'B-01' then 5 else level end
     where organisation_id = $1`,
    [station.id],
  );
  const { expectations, hints } = (await http.send(head, at(station))).json();
  const [liaoning, nation, sichuan] = expectations.map(({ hindrances }: Shown) => hindrances);
  expect(liaoning).toMatchObject([
    { kind: "unmet", gates: [{ id: "people", text: "累计600人以上规模" }] },
    { kind: "unknown", gates: [{ id: "trial-batches" }, { id: "trial-people" }] },
  ]);
  expect(nation).toEqual([]);
  expect(sichuan).toMatchObject([
    {
      kind: "veto",
      words: "台账所见否决情形1项，如属实，按有关规定直接列为不合格",
      gates: [{ id: "scope", text: "超范围鉴定" }],
    },
  ]);
  expect(told(hints)).toEqual([["batches-within-licence", expect.stringContaining("已开考的批次")]]);
  const [out] = hints.filter((hint: Hint) => hint.told);
  expect(out.registers).toEqual([
    { register: "batch", within: { by: "held", from: null, until: TODAY } },
    { register: "licence-scope", within: null },
    { register: "licence", within: null },
  ]);
  expect(out.records[0]).toMatchObject({ register: "batch", name: "B-01" });
});

test("what no record tells of is left to a person by name", async () => {
  const of = async (edition: string) => (await http.send(head, `${at(station)}/${edition}`)).json();
  const { unseenVetoes } = await of("liaoning-2013");
  expect(unseenVetoes.map(({ id }: { id: string }) => id)).toEqual(["V1", "V2", "V3"]);
  expect((await of("sichuan-2017")).unseenVetoes).toEqual([]);
});

test("facts are computed of the stations whose records changed, once", async () => {
  const [changed] = computingFacts({ database, editions: SERVICES.editions, now: () => NOW });
  const kept = async () => {
    const { rows } = await database.owner.query("select distinct organisation_id as id from station_fact");
    return rows.map(({ id }) => id);
  };
  await changed?.work(new AbortController().signal);
  expect(await kept()).toEqual([station.id]);
  const { rows } = await database.owner.query("select * from station_records_changed");
  expect(rows).toEqual([]);
});
