import { residentId } from "@jianheng/domain/kernel";
import pg from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { problemsOf, useTree } from "../organisations/tree.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { appointIn, appointing, madeUpPerson, peopleOf, registerIn } from "./people.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, station, sibling, foreign } = useTree(database);
const people = ["王示一", "王示二", "李示三"].map(madeUpPerson);
const [first, second] = people;
const invigilator = memberIn(station, "invigilator");

beforeAll(async () => {
  for (const person of people) {
    const id = await registerIn(http, station, person);
    await appointIn(http, station, appointing(id, "examiner"));
    await appointIn(http, station, appointing(id, "finance", { from: "2027-01-01" }));
  }
  await registerIn(http, sibling, madeUpPerson("王示四"));
});

async function list(query: string, who = invigilator, where: { id: string } = station) {
  return await http.send(who, `GET ${peopleOf(where)}?${query}`);
}

async function find(body: object, who = invigilator, where: { id: string } = station) {
  return await http.send(who, `POST ${peopleOf(where)}/search`, { body });
}

function namesIn(answer: Awaited<ReturnType<typeof list>>): string[] {
  return answer.json().items.map(({ name }: { name: string }) => name);
}

test("everybody sees his colleagues, their numbers masked, with the posts that they hold today", async () => {
  const { items } = (await list("")).json();
  expect(items).toHaveLength(3);
  expect(items).toContainEqual({
    id: expect.any(String),
    name: "王示一",
    residentId: residentId.mask(first?.residentId ?? ""),
    mobile: `107****${first?.mobile.slice(-4)}`,
    posts: [{ post: { id: "examiner", name: "考评员" }, from: "2026-01-01", until: null }],
  });
});

test.each([
  ["from above", memberIn(province, "city-reviewer"), 200],
  ["from below", memberIn(station, "head"), 404, city],
  ["from beside", memberIn(sibling, "head"), 404],
  ["from another tree", memberIn(foreign, "system-administrator"), 404],
])("they are asked for %s", async (_, who, status, where = station) => {
  expect((await list("", who, where)).statusCode).toBe(status);
  expect((await find({ number: second?.mobile }, who, where)).statusCode).toBe(status);
});

describe("somebody is found", () => {
  test("by a part of the name", async () => {
    expect(namesIn(await list("search=%E7%8E%8B")).sort()).toEqual(["王示一", "王示二"].sort());
    expect(namesIn(await list("search=_"))).toEqual([]);
  });

  test("by a whole number, and by no part of one", async () => {
    const foundBy = async (number: string | undefined) => namesIn(await find({ number }));
    expect(await foundBy(second?.residentId)).toEqual(["王示二"]);
    expect(await foundBy(`+86 ${second?.mobile}`)).toEqual(["王示二"]);
    expect(await foundBy(second?.residentId.slice(0, 17))).toEqual([]);
    expect(await foundBy(second?.mobile.slice(0, 10))).toEqual([]);
    expect(await foundBy("王示二")).toEqual([]);
  });

  test("with his numbers masked, as in the list", async () => {
    const [found] = (await find({ number: second?.residentId })).json().items;
    expect((await list("search=%E7%8E%8B%E7%A4%BA%E4%BA%8C")).json().items).toEqual([found]);
    expect(found.residentId).toBe(residentId.mask(second?.residentId ?? ""));
  });

  test("and what is found under a key is not kept", async () => {
    const headers = { "idempotency-key": "found-by-number" };
    const request = `POST ${peopleOf(station)}/search`;
    const answer = await http.send(invigilator, request, { body: { number: second?.mobile }, headers });
    expect(namesIn(answer)).toEqual(["王示二"]);
    const { rows } = await database.owner.query("select 1 from idempotency where key = 'found-by-number'");
    expect(rows).toEqual([]);
  });

  test("in this organisation alone", async () => {
    const elsewhere = await find({ number: second?.residentId }, memberIn(sibling, "head"), sibling);
    expect(elsewhere.json()).toEqual({ items: [], next: null });
  });

  test("and nothing is not looked for", async () => {
    expect(problemsOf(await list("search="))).toEqual(["query.search too-small"]);
    expect(problemsOf(await find({ number: "" }))).toEqual(["$.number too-small"]);
  });
});

test.each([
  ["a resident id", second?.residentId],
  ["a mobile number", second?.mobile],
  ["a number in groups", `${second?.mobile.slice(0, 3)} ${second?.mobile.slice(3)}`],
  ["a part of one", second?.residentId.slice(0, 6)],
])("%s in an address is refused, and the refusal does not repeat it", async (_, number = "") => {
  const answer = await list(`search=${encodeURIComponent(number)}`);
  expect(answer.statusCode).toBe(422);
  expect(problemsOf(answer)).toEqual(["query.search number-in-address"]);
  expect(answer.body).not.toContain(number);
});

test("page by page, each comes once", async () => {
  const found: string[] = [];
  for (let query = "limit=2"; query !== ""; ) {
    const { items, next } = (await list(query)).json();
    found.push(...items.map(({ name }: { name: string }) => name));
    query = next ? `limit=2&cursor=${next}` : "";
  }
  expect(found.sort()).toEqual(people.map(({ name }) => name).sort());
  expect(problemsOf(await list("cursor=x"))).toEqual(["query.cursor wrong-cursor"]);
  expect(problemsOf(await find({ number: second?.mobile, cursor: "x" }))).toEqual(["$.cursor wrong-cursor"]);
});

test("a longer page takes no more queries", async () => {
  const asked = vi.spyOn(pg.Client.prototype, "query");
  const countOf = async (query: string) => {
    asked.mockClear();
    const { items } = (await list(query)).json();
    return { items: items.length, queries: asked.mock.calls.length };
  };
  const [short, long] = [await countOf("limit=1"), await countOf("limit=3")];
  asked.mockRestore();
  expect([short.items, long.items]).toEqual([1, 3]);
  expect(long.queries).toBe(short.queries);
});
