import { afterEach, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { useChanges } from "./changes.fixture.ts";

const of = useChanges();
const { http, station, city, province, otherCity, sibling, official, head } = of;
afterEach(of.emptied);

const todos = async (who: Member) => (await http.send(who, "GET /api/todos")).json().items;
const count = async (who: Member) => (await http.send(who, "GET /api/todos/count")).json();

test("an application waits for the officials of whoever decides, since it was made", async () => {
  await of.registers();
  const application = await of.applied({ head: "示范丙", postCode: "110000" });
  const [{ appliedAt }] = await of.list();
  expect(await todos(official)).toEqual([
    {
      about: "change-application",
      application,
      station: { id: station.id, name: station.name },
      words: { zh: "审批变更申请", en: "decide on an application for a change of registration" },
      changes: ["head", "postCode"],
      since: appliedAt,
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
  ["another tree", memberIn(of.foreign, "approving-official")],
])("it does not wait for %s", async (_, who) => {
  await of.registers();
  await of.applied({ head: "示范丙" });
  expect([await todos(who), await count(who)]).toEqual([[], { open: 0, overdue: 0 }]);
});

test("where somebody approved the station, it waits there and nowhere else", async () => {
  await of.registers();
  await of.database.owner.query(
    "insert into approval (organisation_id, approver_id, document, valid_from) values ($1, $2, '批1号', '2020-01-01')",
    [station.id, province.id],
  );
  await of.applied({ head: "示范丙" });
  expect(await count(official)).toEqual({ open: 0, overdue: 0 });
  expect(await count(memberIn(province, "approving-official"))).toEqual({ open: 1, overdue: 0 });
});

test.each([
  ["withdrawn", (id: string) => of.withdraw(id)],
  ["granted", (id: string) => of.decide(id, { granted: true })],
  ["refused", (id: string) => of.decide(id, { granted: false, answer: "缺任职文件" })],
])("it waits no more once it is %s", async (_, end) => {
  await of.registers();
  const id = await of.applied({ head: "示范丙" });
  expect((await end(id)).statusCode).toBe(200);
  expect([await todos(official), await count(official)]).toEqual([[], { open: 0, overdue: 0 }]);
});
