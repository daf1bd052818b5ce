import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "./actor.ts";
import { query, run } from "./queries.ts";
import { useDatabase } from "./testing/database.fixture.ts";
import { actorOf, enter, enterUnder, madeUp, type Organisation, reportingRow } from "./testing/province.fixture.ts";

const database = useDatabase();
const SET_UP: Actor = { system: "set-up" };
const province = madeUp("province", "1 甲省");
const city = madeUp("city", "2 乙市");
const county = madeUp("county", "3 丙县（直属）");
const station = madeUp("station", "4 丁站");
const direct = madeUp("station", "5 戊站（省直批）");
const former = madeUp("station", "6 己站（原属乙市）");
const other = madeUp("province", "7 庚省");
const body = madeUp("body", "8 辛厂");

beforeAll(async () => {
  await database.transaction(SET_UP, async (transaction) => {
    for (const root of [province, other, body, former]) await enter(transaction, root);
    const rows = [
      reportingRow({ who: former, to: city, until: "2024-12-31" }),
      reportingRow({ who: former, to: other, from: "2025-01-01" }),
    ];
    await run(transaction, query.insertInto("organisation").values({ ...city, region_code: "210000" }));
    await run(transaction, query.insertInto("reporting").values([...rows, reportingRow({ who: city, to: province })]));
  });
  await database.transaction(actorOf(province), async (transaction) => {
    for (const below of [county, direct]) await enterUnder(transaction, below, province);
  });
  await database.transaction(actorOf(city), (transaction) => enterUnder(transaction, station, city));
});

function report(actor: Actor, of: Parameters<typeof reportingRow>[0]): Promise<unknown> {
  return database.transaction(actor, (transaction) =>
    run(transaction, query.insertInto("reporting").values(reportingRow(of))),
  );
}

describe("an organisation sees itself and what reports to it today, and every body outside the tree", () => {
  const nobody: Organisation = madeUp("station", "nobody");
  test.each([
    [province, [province, city, county, station, direct]],
    [city, [city, station]],
    [county, [county]],
    [station, [station]],
    [other, [former, other]],
    [body, []],
    [nobody, []],
  ])("$name", async (who, seen) => {
    const rows = await database.transaction(actorOf(who), (transaction) =>
      run(transaction, query.selectFrom("organisation").select(["id", "kind", "name"]).orderBy("name")),
    );
    expect(rows).toEqual([...seen, body]);
  });
});

describe("nobody", () => {
  const refused = /row-level security/;

  test.each([
    ["takes in an organisation of another tree", actorOf(city), { who: direct, to: city, from: "2030-01-01" }],
    ["takes in a body that is in no tree", actorOf(province), { who: other, to: province }],
    ["decides whom he reports to himself", actorOf(city), { who: city, to: other, from: "2030-01-01" }],
    ["puts a new organisation under a stranger", actorOf(city), { who: madeUp("station", "新站"), to: other }],
  ])("%s", async (_, actor, of) => {
    await expect(report(actor, of)).rejects.toThrow(refused);
  });

  test("enters an organisation that is under nobody", async () => {
    const entered = database.transaction(actorOf(city), (transaction) => enter(transaction, madeUp("station", "新站")));
    await expect(entered).rejects.toThrow(refused);
  });

  test("changes a body, which everybody sees", async () => {
    await database.transaction(actorOf(province), (transaction) =>
      run(transaction, query.updateTable("organisation").set({ name: "改名" }).where("id", "=", body.id)),
    );
    const { rows } = await database.owner.query("select name from organisation where id = $1", [body.id]);
    expect(rows).toEqual([{ name: body.name }]);
  });

  test("sees a body without acting for an organisation", async () => {
    const rows = await database.transaction({ system: "sealer" }, (transaction) =>
      run(transaction, query.selectFrom("organisation").select("id")),
    );
    expect(rows).toEqual([]);
  });

  test("changes an organisation that he does not see", async () => {
    await database.transaction(actorOf(city), (transaction) =>
      run(transaction, query.updateTable("organisation").set({ name: "改名" }).where("id", "=", direct.id)),
    );
    const { rows } = await database.owner.query("select name from organisation where id = $1", [direct.id]);
    expect(rows).toEqual([{ name: direct.name }]);
  });
});

describe("the tree", () => {
  test("has one superior at a time", async () => {
    await expect(report(SET_UP, { who: station, to: province, from: "2026-01-01" })).rejects.toThrow(
      "reporting_one_at_a_time",
    );
  });

  test("only rises, so that it has no rings", async () => {
    await expect(report(SET_UP, { who: province, to: station })).rejects.toThrow("reporting_rises");
  });
});

test("the names of those above are said of an organisation in reach, and of no other", async () => {
  const above = (who: Organisation, whose: Organisation) =>
    database.transaction(actorOf(who), async (transaction) => {
      const names = sql<{ name: string }>`names_above(${whose.id})`.as<"above">(sql.ref("above"));
      return (await run(transaction, query.selectFrom(names).select("name"))).map(({ name }) => name);
    });
  expect(await above(station, station)).toEqual([city.name]);
  expect(await above(province, station)).toEqual([city.name]);
  expect(await above(other, station)).toEqual([]);
  expect(await above(station, city)).toEqual([]);
  expect(await above(other, former)).toEqual(expect.arrayContaining([other.name, city.name]));
});
