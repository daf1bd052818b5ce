import { findTableRows } from "@jianheng/rendering/table";
import { expect, test } from "vitest";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { useOccupations } from "./occupations.fixture.ts";

const { http, keeper, station, path, load, kept } = useOccupations();
const anybody = memberIn(station, "exam-affairs");

test("anybody who has signed in sees the occupations, with those numbers that are known", async () => {
  const listed = (await http.send(anybody, "GET /api/occupations")).json();
  expect(listed).toContainEqual({
    ...{ id: "electrician", name: "电工", codes: [{ edition: 2015, code: "6-31-01-03" }] },
  });
  expect(listed).toContainEqual({ id: "hand-carpenter", name: "手工木工", codes: [] });
  expect((await http.send(undefined, "GET /api/occupations")).statusCode).toBe(401);
});

test("what came along is said to, with what its numbers were taken from", async () => {
  const { occupations } = await kept();
  expect(occupations.length).toBe(7);
  expect(occupations.every(({ source }) => source === "系统预置")).toBe(true);
  expect(occupations.find(({ name }) => name === "砌筑工")?.codes).toEqual([
    { edition: 2022, code: "6-29-01-01", source: "《中华人民共和国职业分类大典（2022年版）》公示稿", loaded: false },
  ]);
});

test("where it is from is for system administrators, each in his own organisation", async () => {
  expect((await http.send(anybody, `GET ${path(anybody)}`)).statusCode).toBe(403);
  expect((await http.send(memberIn(station, "system-administrator"), `GET ${path(keeper)}`)).statusCode).toBe(404);
});

test("the list is given out as a workbook, which brought back says nothing new", async () => {
  const answer = await http.send(keeper, `GET ${path(keeper)}/workbook`);
  expect([answer.statusCode, answer.headers["content-disposition"]]).toEqual([
    ...[200, expect.stringContaining("attachment")],
  ]);
  const table = await findTableRows(answer.rawPayload, { sheet: "职业目录" });
  const rows: unknown[][] = [];
  for await (const { cells } of table?.rows ?? []) rows.push([...cells]);
  const filled = rows.slice(1).filter(([name]) => typeof name === "string") as (string | null)[][];
  expect(filled).toContainEqual(["电工", "6-31-01-03", null]);
  expect((await load(filled, { attempt: true })).json()).toEqual({ rows: 7, added: 0, filled: 0, same: 7 });
});
