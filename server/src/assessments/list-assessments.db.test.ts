import { Journal } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { beforeAll, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { type Standing, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
const straight = { line: [{ id: "province", kind: "province" }], approver: "province" } as const;
const MADE = {
  prepared: () => new Journal(),
  self: () => new Journal("self"),
  direct: () => new Journal("acceptance", straight),
  handedIn: journeys.handedIn,
  decided: journeys.decided,
  published: journeys.published,
};
const made = new Map<string, Standing>();
const quality = memberIn(tree.province, "provincial-quality-officer");
const head = memberIn(tree.station, "head");

beforeAll(async () => {
  for (const [name, journey] of Object.entries(MADE)) made.set(name, await at(journey()));
});

interface Item {
  id: string;
  conclusion: string | null;
  points: number | null;
  band: string | null;
}

async function list(who: Member, query = ""): Promise<Item[]> {
  const answer = await http.send(who, `GET /api/assessments${query}`);
  expect([answer.statusCode, answer.json().next]).toEqual([200, null]);
  return answer.json().items;
}
const nameOf = (id: string) => [...made].find(([, { which }]) => which.assessment === id)?.[0];
const names = async (who: Member, query?: string) => (await list(who, query)).map(({ id }) => nameOf(id)).sort();
const all = Object.keys(MADE).sort();
const without = (...some: string[]) => all.filter((name) => !some.includes(name));

test("an assessment in a list is what it is by itself, from what came to its phase last", async () => {
  const items = await list(quality);
  for (const item of items) {
    const one = made.get(nameOf(item.id) ?? "");
    const shown = (await http.send(quality, `GET ${one?.address}`)).json().assessment;
    expect(shown).toMatchObject(item);
  }
  const since = items.map((item) => (item as unknown as { since: string }).since);
  expect(since).toEqual([...since].sort().reverse());
});

test.each([
  ["the province sees all below it", quality, all],
  ["the city those of its stations", memberIn(tree.city, "city-reviewer"), without("direct")],
  ["a station its own, in whatever post", memberIn(tree.station, "archivist"), without("direct")],
  ["who sees only his own organisation's sees none in an office", memberIn(tree.province, "head"), []],
  ["another city none", memberIn(tree.otherCity, "approving-official"), []],
  ["another province none", memberIn(tree.foreign, "approving-official"), []],
])("%s", async (_, who, expected) => {
  expect(await names(who)).toEqual(expected);
});

test.each([
  ["phase=published", ["published"]],
  ["purpose=self", ["self"]],
  ["standard=another", []],
  [`station=${tree.direct.id}`, ["direct"]],
  ["phase=prepared&purpose=acceptance", ["direct", "prepared"]],
  ["waiting=office", ["decided"]],
  ["waiting=me", []],
])("it is narrowed by %s", async (query, expected) => {
  expect(await names(quality, `?${query}`)).toEqual(expected);
});

test("waiting for me is where I am named, or my post is", async () => {
  const auditor = made.get("decided")?.member("auditor") ?? quality;
  expect(await names(auditor, "?waiting=me")).toEqual(["decided"]);
  expect(await names(memberIn(tree.city, "city-reviewer"), "?waiting=me")).toEqual(["handedIn"]);
  expect(await names(head, "?waiting=me")).toEqual(["prepared", "self"]);
});

test("a station does not learn the result before it is published, nor by asking for a band", async () => {
  const result = async (who: Member, name: string) => {
    const item = (await list(who)).find(({ id }) => nameOf(id) === name);
    return [item?.conclusion, item?.points];
  };
  expect(await result(quality, "decided")).toEqual(["recommended", 8500]);
  expect(await result(head, "decided")).toEqual([null, null]);
  expect(await result(head, "published")).toEqual(["recommended", 8500]);
  const band = (await list(quality)).find(({ id }) => nameOf(id) === "decided")?.band;
  const asked = `?band=${encodeURIComponent(band ?? "")}`;
  expect(await names(quality, asked)).toEqual(["decided", "published"]);
  expect(await names(head, asked)).toEqual(["published"]);
});

test("pages follow each other without gap or repetition", async () => {
  const seen: (string | undefined)[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: { items: Item[]; next: string | null } = (
      await http.send(quality, `GET /api/assessments?limit=2${cursor && `&cursor=${cursor}`}`)
    ).json();
    seen.push(...page.items.map(({ id }) => nameOf(id)));
    cursor = page.next;
  }
  expect(seen.sort()).toEqual(all);
});
