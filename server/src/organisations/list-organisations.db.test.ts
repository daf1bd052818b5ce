import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const province = madeUp("province", "1 甲省");
const city = madeUp("city", "2 乙市");
const station = madeUp("station", "3 丙站");
const other = madeUp("province", "4 丁省");

beforeAll(async () => {
  await database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, province);
    await enter(transaction, other);
    await enterUnder(transaction, city, province);
    await enterUnder(transaction, station, city);
  });
});

test.each([
  [province, [province, city, station]],
  [city, [city, station]],
  [station, [station]],
])("$name sees itself and what is below", async (who, seen) => {
  const answer = await http.send(memberIn(who, "head"), "GET /api/organisations");
  expect(answer.statusCode).toBe(200);
  expect(answer.json().items.map(({ name }: { name: string }) => name)).toEqual(seen.map(({ name }) => name));
});

test("a question that it does not know is refused, not passed over", async () => {
  const answer = await http.send(memberIn(city, "head"), "GET /api/organisations?search=x");
  expect(answer.statusCode).toBe(422);
  expect(answer.json().problems).toMatchObject([{ at: "query.search", code: "unknown-field" }]);
});

test("without signing in nothing is seen", async () => {
  const answer = await http.send(undefined, "GET /api/organisations");
  expect(answer.statusCode).toBe(401);
  expect(answer.json()).toMatchObject({ code: "not-signed-in", title: "请先登录" });
});
