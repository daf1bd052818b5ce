import { beforeAll, expect, test } from "vitest";
import { problemsOf, useTree } from "../organisations/tree.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { appointIn, appointing, appointmentsOf, madeUpPerson, registerIn } from "./people.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, station, sibling } = useTree(database);
const invigilator = memberIn(station, "invigilator");

beforeAll(async () => {
  const person = await registerIn(http, station, madeUpPerson());
  for (const [post, from, until] of [
    ["head", "2024-01-01", "2025-12-31"],
    ["head", "2026-01-01", null],
    ["finance", "2026-01-01", null],
    ["examiner", "2027-01-01", null],
  ]) {
    await appointIn(http, station, appointing(person, post ?? "", { from, until }));
  }
});

async function list(query: string, who = invigilator) {
  const { items } = (await http.send(who, `GET ${appointmentsOf(station)}?${query}`)).json();
  return items.map(({ post, from }: { post: { id: string }; from: string }) => `${post.id} ${from}`);
}

test.each([
  ["", ["examiner 2027-01-01", "finance 2026-01-01", "head 2026-01-01", "head 2024-01-01"]],
  ["day=2026-11-21", ["finance 2026-01-01", "head 2026-01-01"]],
  ["day=2025-12-31", ["head 2024-01-01"]],
  ["post=head", ["head 2026-01-01", "head 2024-01-01"]],
  ["post=head&day=2026-11-21", ["head 2026-01-01"]],
  ["post=janitor", []],
])("appointments are listed: %s", async (query, expected) => {
  expect((await list(query)).sort()).toEqual([...expected].sort());
});

test("the latest come first, page by page, each once", async () => {
  const found: string[] = [];
  for (let query = "limit=1"; query !== ""; ) {
    const { items, next } = (await http.send(invigilator, `GET ${appointmentsOf(station)}?${query}`)).json();
    found.push(...items.map(({ from }: { from: string }) => from));
    query = next ? `limit=1&cursor=${next}` : "";
  }
  expect(found).toEqual(["2027-01-01", "2026-01-01", "2026-01-01", "2024-01-01"]);
});

test("they are seen from above, and not from beside", async () => {
  expect(await list("post=finance", memberIn(province, "approving-official"))).toHaveLength(1);
  expect((await http.send(memberIn(sibling, "head"), `GET ${appointmentsOf(station)}`)).statusCode).toBe(404);
});

test("a day that is none is refused", async () => {
  expect(problemsOf(await http.send(invigilator, `GET ${appointmentsOf(station)}?day=2026-02-30`))).toEqual([
    "query.day not-a-date",
  ]);
});
