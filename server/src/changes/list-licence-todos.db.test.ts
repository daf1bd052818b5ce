import { afterEach, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { useChanges } from "./changes.fixture.ts";

const of = useChanges();
const { http, station, city, province, otherCity, sibling, official, head } = of;
afterEach(of.emptied);

const todos = async (who: Member, query = "") => (await http.send(who, `GET /api/todos${query}`)).json();
const count = async (who: Member) => (await http.send(who, "GET /api/todos/count")).json();
const NONE = { open: 0, overdue: 0 };

test("licences of a station wait as one for the officials of whoever decides, since the first was entered", async () => {
  const first = await of.licensed();
  const second = await of.licensed({ number: "L-2" });
  const { enteredAt } = await of.show("licence", first);
  expect((await todos(official)).items).toEqual([
    {
      about: "licence",
      station: { id: station.id, name: station.name },
      words: { zh: "核定许可证（备案）", en: "confirm a licence with what it covers" },
      licences: [
        { id: first, number: "L-1" },
        { id: second, number: "L-2" },
      ],
      since: enteredAt,
      until: null,
      overdue: false,
    },
  ]);
  expect(await count(official)).toEqual({ open: 1, overdue: 0 });
});

test.each([
  ["another post of that office", memberIn(city, "city-reviewer")],
  ["an official above, who is not next", memberIn(province, "approving-official")],
  ["an official of another city", memberIn(otherCity, "approving-official")],
  ["the station itself", head],
  ["a station beside", memberIn(sibling, "head")],
])("they do not wait for %s", async (_, who) => {
  await of.licensed();
  expect([(await todos(who)).items, await count(who)]).toEqual([[], NONE]);
});

test("where somebody approved the station, they wait there and nowhere else", async () => {
  await of.licensed();
  await of.database.owner.query(
    "insert into approval (organisation_id, approver_id, document, valid_from) values ($1, $2, '批1号', '2020-01-01')",
    [station.id, province.id],
  );
  expect(await count(official)).toEqual(NONE);
  expect(await count(memberIn(province, "approving-official"))).toEqual({ open: 1, overdue: 0 });
});

test("they wait no more once they are confirmed, and wait again from when the station wrote otherwise", async () => {
  const id = await of.licensed();
  expect((await of.confirms(id)).statusCode).toBe(200);
  expect([(await todos(official)).items, await count(official)]).toEqual([[], NONE]);
  await of.covers(id);
  const { items } = await todos(official);
  expect(items).toMatchObject([{ licences: [{ id }] }]);
  const [scope] = await of.recordsOf("licence-scope");
  expect(items[0].since).toBe(scope?.enteredAt);
});

test.each([
  ["has ended", { validUntil: "2021-01-01" }],
  ["was withdrawn", { withdrawnOn: "2021-01-01" }],
  ["is not in force yet", { validFrom: "2099-01-01" }],
])("one that %s does not wait", async (_, parts) => {
  await of.licensed(parts);
  expect([(await todos(official)).items, await count(official)]).toEqual([[], NONE]);
});

test("several stations come from the longest waiting on, page by page, among what else waits", async () => {
  await of.registers();
  const application = await of.applied({ head: "示范丙" });
  await of.licensed();
  const copied = `insert into licence (organisation_id, id, number, approval_document, issued_by, valid_from, entered_at)
    select $1, gen_random_uuid(), number, approval_document, issued_by, valid_from, $2 from licence limit 1`;
  await of.database.owner.query(copied, [sibling.id, "2026-01-01"]);
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const { items, next } = await todos(official, `?limit=1${cursor && `&cursor=${cursor}`}`);
    seen.push(
      ...items.map((one: { application?: string; station: { id: string } }) => one.application ?? one.station.id),
    );
    cursor = next;
  }
  expect(seen).toEqual([sibling.id, application, station.id]);
  expect(await count(official)).toEqual({ open: 3, overdue: 0 });
});
