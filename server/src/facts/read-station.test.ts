import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Database, openDatabase } from "../platform/db/index.ts";
import { actorOf, enter, enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { makeTestFolder, removeTestFolder, THROW_AWAY } from "../platform/db/testing/test-server.fixture.ts";
import { addSetting } from "./parameters-store.ts";
import { readStationFacts } from "./read-station.ts";

// Making a database takes a second, and several when the machine is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = makeTestFolder();
const where = { embedded: { folder, settings: THROW_AWAY } };
const [one, other] = [madeUp("station", "甲市第1所"), madeUp("station", "甲市第10所")];
const now = new Date("2026-11-22T04:00:00Z");
let server: Database;

beforeAll(async () => {
  const opened = await openDatabase(where);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  server = opened.value;
  await server.transaction({ system: "set-up" }, async (transaction) => {
    for (const station of [one, other]) await enter(transaction, station);
  });
});
afterAll(async () => {
  await server.close();
  removeTestFolder(folder);
});

test.each([
  ["its id", one.id],
  ["its whole name", "甲市第1所"],
  ["a part that no other has", "第1所"],
])("a station is found by %s, beside a server that runs", async (_, station) => {
  const read = await readStationFacts(where, { station, now, language: "zh" });
  expect(read).toMatchObject({ ok: true, value: { station: { id: one.id }, day: "2026-11-22" } });
});

test("without records every fact says so, and every point is open", async () => {
  const read = await readStationFacts(where, { station: one.id, now, language: "zh" });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(new Set(read.value.figures.map(({ state }) => state))).toEqual(new Set(["no-records"]));
  const { expectations } = read.value;
  expect(expectations.map(({ byFacts: { low, high } }) => [low, high])).toEqual([0, 1, 2].map(() => [0, 10000]));
  expect(expectations.map(({ self, selfShown }) => [self, selfShown])).toEqual([0, 1, 2].map(() => [null, true]));
});

test("the words say the parameters that an office above it set", async () => {
  const [city, below] = [madeUp("city", "丁市"), madeUp("station", "丁市第7所")];
  await server.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, city);
    await enterUnder(transaction, below, city);
  });
  const setting = { office: city.id, parameter: "training-months", value: 6, from: "2026-11-01", basis: "市文件" };
  await server.transaction(actorOf(city), (transaction) => addSetting(transaction, setting));
  const read = await readStationFacts(where, { station: below.id, now, language: "zh" });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const words = read.value.figures.map((figure) => figure.words);
  expect(words).toContain("全体人员培训（学习）：近6个月无记录");
  expect(words).toContain("投诉按时答复：近一年无记录");
});

test.each([
  ["丙市", "unknown-station"],
  ["甲市", "several-stations"],
])("the name %s is refused as %s", async (station, code) => {
  const read = await readStationFacts(where, { station, now, language: "zh" });
  expect(read).toMatchObject({ ok: false, problems: [{ at: "STATION", code }] });
});
