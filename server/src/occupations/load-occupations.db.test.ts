import { afterEach, describe, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { AS_BYTES, useOccupations } from "./occupations.fixture.ts";
import { addKnown } from "./store.ts";

const { database, http, keeper, province, city, station, body, path, load, kept, named } = useOccupations();
const WELDER = ["焊工", null, "6-18-02-04"];

afterEach(() =>
  database.owner.query(`delete from occupation_code where loaded_at is not null;
    delete from occupation where loaded_at is not null; delete from audit_unsealed; delete from audit`),
);

describe("a workbook of the dictionary", () => {
  test("brings occupations in and fills in numbers, each with what it was taken from, and stands in the trail", async () => {
    const answer = await load([WELDER, ["手工木工", "6-06-03-01", null], ["电工", null, null]]);
    expect([answer.statusCode, answer.json()]).toEqual([200, { rows: 3, added: 1, filled: 1, same: 1 }]);
    expect(await named("焊工")).toMatchObject({
      source: "大典2022年版",
      codes: [{ edition: 2022, code: "6-18-02-04", source: "大典2022年版" }],
    });
    expect(await named("手工木工")).toMatchObject({
      source: "系统预置",
      codes: [{ edition: 2015, code: "6-06-03-01", source: "大典2022年版" }],
    });
    expect(await trailOf(database, province)).toMatchObject([
      {
        ...{ action: "occupations.load", subject_kind: "occupations", person_id: keeper.personId },
        details: { source: "大典2022年版", rows: 3, added: 1, filled: 1, same: 1 },
      },
    ]);
  });

  test("that is only tried says what would come of it, and leaves nothing", async () => {
    const answer = await load([WELDER], { attempt: true });
    expect(answer.json()).toEqual({ rows: 1, added: 1, filled: 0, same: 0 });
    expect(await named("焊工")).toBeUndefined();
    expect(await trailOf(database, province)).toEqual([]);
  });

  test("brought again changes nothing, and is no act", async () => {
    await load([WELDER]);
    expect((await load([WELDER], { source: "另一份" })).json()).toEqual({ rows: 1, added: 0, filled: 0, same: 1 });
    expect((await trailOf(database, province)).length).toBe(1);
  });

  test("with the whole dictionary is taken at once", async () => {
    const rows = Array.from({ length: 1700 }, (_, at) => {
      const [minor, unit] = [Math.floor(at / 90), at % 90].map((number) => String(number + 10));
      return [`职业${at}`, null, `5-05-${minor}-${unit}`];
    });
    expect((await load(rows)).json()).toMatchObject({ rows: 1700, added: 1700 });
    expect((await kept()).occupations.length).toBe(1707);
  });

  test("is refused whole, with all that is wrong", async () => {
    const answer = await load([WELDER, ["砌筑工", null, "6-29-01-09"], ["瓦工", "6-1", "6-18-02-04"]]);
    expect(answer.statusCode).toBe(422);
    expect(problemsOf(answer)).toEqual([
      ...["职业目录!B4 wrong-length", "职业目录!C4 row-twice", "职业目录!C3 code-contradicts"],
    ]);
    expect(await named("焊工")).toBeUndefined();
  });

  test("never says otherwise what an earlier one said", async () => {
    await load([WELDER]);
    const answer = await load([["焊工", null, "6-18-02-05"]]);
    expect(problemsOf(answer)).toEqual(["职业目录!C2 code-contradicts"]);
  });

  test("needs what it was taken from, and is a workbook", async () => {
    const send = (query: string, bytes: Buffer) =>
      http.send(keeper, `POST ${path(keeper)}/import?${query}`, { body: bytes, headers: AS_BYTES });
    expect((await send("try=true", Buffer.from("x"))).statusCode).toBe(422);
    const answer = await send("source=a", Buffer.from("no workbook"));
    expect([answer.statusCode, answer.json().code]).toEqual([422, "file-lies"]);
  });
});

describe("who brings it", () => {
  test("is the system administrator of an office that reports to nobody", async () => {
    for (const by of [city, station]) {
      const answer = await load([WELDER], { by: memberIn(by, "system-administrator") });
      expect([answer.statusCode, answer.json().code]).toEqual([422, "not-the-keeper"]);
    }
    expect((await load([WELDER], { by: memberIn(province, "provincial-quality-officer") })).statusCode).toBe(403);
    const outside = await load([WELDER], { by: memberIn(body, "system-administrator") });
    expect([outside.statusCode, outside.json().code]).toEqual([422, "not-the-keeper"]);
  });

  test("is told by the list itself", async () => {
    expect((await kept()).mayLoad).toBe(true);
    expect((await kept(memberIn(city, "system-administrator"))).mayLoad).toBe(false);
  });

  test("is held by the database too", async () => {
    await expect(
      database.transaction(memberIn(station, "system-administrator"), async (transaction) => {
        const occupations = [{ id: "x", name: "甲" }];
        await addKnown(transaction, { occupations, codes: [], source: "乙", at: new Date() });
      }),
    ).rejects.toThrow("row-level security");
  });
});
