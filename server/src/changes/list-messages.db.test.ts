import { afterEach, expect, test } from "vitest";
import { trailOf } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { runText } from "../platform/db/queries.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { useChanges } from "./changes.fixture.ts";

const of = useChanges();
const { http, station, sibling, official, head } = of;
afterEach(of.emptied);

const affairs = memberIn(station, "general-affairs");
const messages = async (who: Member, query = "") => (await http.send(who, `GET /api/messages${query}`)).json().items;
const unread = async (who: Member) => (await http.send(who, "GET /api/messages/count")).json().unread;
const read = (who: Member, body: object) => http.send(who, "POST /api/messages/read", { body });

async function refused(answer = "缺任职文件"): Promise<string> {
  await of.registers();
  const id = await of.applied({ head: "示范丙" });
  expect((await of.decide(id, { granted: false, answer })).statusCode).toBe(200);
  return id;
}

test("who applied is told what became of it, in the words of whoever decided", async () => {
  const application = await refused();
  const [{ endedAt }] = await of.list();
  expect(await messages(head)).toEqual([
    {
      about: "change-application",
      application,
      station: { id: station.id, name: station.name },
      words: { zh: "变更申请不予批准", en: "the application for a change was refused" },
      answer: "缺任职文件",
      at: endedAt,
      read: false,
    },
  ]);
  expect(await unread(head)).toBe(1);
});

test("one that was granted says whether the licence was reissued", async () => {
  await of.registers();
  await of.licensed();
  await of.decide(await of.applied({ head: "示范丙" }), { granted: true });
  expect(await messages(head)).toMatchObject([
    { words: { zh: "变更申请已批准，已重新登记并换发许可证" }, answer: null },
  ]);
});

test("so is whoever may apply, and who did from whichever post he acts in", async () => {
  await refused();
  expect(await messages(affairs)).toHaveLength(1);
  expect(await messages({ ...head, post: "exam-affairs" })).toHaveLength(1);
});

test.each([
  ["another post of the station", memberIn(station, "exam-affairs")],
  ["the head of a station beside", memberIn(sibling, "head")],
  ["who decided", official],
  ["who decided, where he is head himself", { ...official, organisationId: station.id, post: "head" }],
  ["who applied, in another station", { ...head, organisationId: sibling.id }],
])("nobody else is: %s", async (_, who) => {
  await refused();
  expect([await messages(who), await unread(who)]).toEqual([[], 0]);
});

test("nobody is told of one that waits, or was withdrawn", async () => {
  await of.registers();
  const id = await of.applied({ head: "示范丙" });
  expect(await messages(affairs)).toEqual([]);
  await of.withdraw(id);
  expect(await messages(affairs)).toEqual([]);
});

test("one that was read is read for who read it, and for nobody else; nothing of it is on the trail", async () => {
  const application = await refused();
  const before = (await trailOf(of.database, station)).length;
  expect((await read(head, { messages: [{ application }] })).json()).toEqual({ unread: 0 });
  expect(await messages(head)).toMatchObject([{ read: true }]);
  expect(await messages(head, "?unread=true")).toEqual([]);
  expect(await messages(affairs)).toMatchObject([{ read: false }]);
  expect((await read(head, { messages: [{ application }] })).json()).toEqual({ unread: 0 });
  expect(await trailOf(of.database, station)).toHaveLength(before);
});

test("all that there were at a moment are, and what is not for him he can't mark", async () => {
  const application = await refused();
  expect((await read(affairs, { until: "2000-01-01T00:00:00.000Z" })).json()).toEqual({ unread: 1 });
  expect((await read(affairs, { until: "2199-01-01T00:00:00.000Z" })).json()).toEqual({ unread: 0 });
  await read(memberIn(sibling, "head"), { messages: [{ application }] });
  const { rows } = await of.database.owner.query("select person_id from change_message_read");
  expect(rows).toEqual([{ person_id: affairs.personId }]);
  const mark = of.database.transaction(memberIn(sibling, "head"), (transaction) =>
    runText(transaction, "insert into change_message_read (organisation_id, application_id) values ($1, $2)", [
      station.id,
      application,
    ]),
  );
  await expect(mark).rejects.toThrow(/row-level security/);
});

test("several come from the newest on, page by page", async () => {
  const first = await refused();
  const second = await of.applied({ head: "示范丁" });
  await of.decide(second, { granted: false, answer: "材料不全" });
  const page = (await http.send(head, "GET /api/messages?limit=1")).json();
  expect(page.items.map(({ application }: { application: string }) => application)).toEqual([second]);
  const next = (await http.send(head, `GET /api/messages?limit=1&cursor=${page.next}`)).json();
  expect(next.items.map(({ application }: { application: string }) => application)).toEqual([first]);
  expect(next.next).toBeNull();
});
