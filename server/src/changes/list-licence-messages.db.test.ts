import { afterEach, expect, test } from "vitest";
import { trailOf } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { runText } from "../platform/db/queries.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { CORRECTION, useChanges } from "./changes.fixture.ts";

const of = useChanges();
const { http, station, sibling, official, head } = of;
afterEach(of.emptied);

const affairs = memberIn(station, "general-affairs");
const messages = async (who: Member, query = "") => (await http.send(who, `GET /api/messages${query}`)).json().items;
const unread = async (who: Member) => (await http.send(who, "GET /api/messages/count")).json().unread;
const read = (who: Member, body: object) => http.send(who, "POST /api/messages/read", { body });

async function confirmed(parts: object = {}): Promise<string> {
  const id = await of.licensed(parts);
  expect((await of.confirms(id)).statusCode).toBe(200);
  return id;
}

test("a station is told that a licence of its was confirmed", async () => {
  const licence = await confirmed();
  const { confirmation } = await of.show("licence", licence);
  expect(await messages(head)).toEqual([
    {
      about: "licence",
      confirmation: expect.any(String),
      licence,
      station: { id: station.id, name: station.name },
      words: { zh: "许可证（备案）L-1已核定", en: "the licence L-1 was confirmed" },
      answer: null,
      at: confirmation.at,
      read: false,
    },
  ]);
  expect([await unread(head), await unread(affairs)]).toEqual([1, 1]);
});

test("that one was corrected it is told once, with the reason", async () => {
  const id = await of.licensed();
  await of.corrects(id);
  expect(await messages(head)).toMatchObject([
    { about: "licence", licence: id, words: { zh: "许可证（备案）L-1已由审批机关更正" }, answer: CORRECTION.reason },
  ]);
});

test("of a reissue the application tells, and nothing else does", async () => {
  await of.registers();
  await of.licensed();
  await of.decide(await of.applied({ head: "示范丙" }), { granted: true });
  expect(await messages(head)).toMatchObject([{ about: "change-application" }]);
});

test.each([
  ["another post of the station", memberIn(station, "exam-affairs")],
  ["the head of a station beside", memberIn(sibling, "head")],
  ["who confirmed", official],
  ["who confirmed, where he is head himself", { ...official, organisationId: station.id, post: "head" }],
])("nobody else is: %s", async (_, who) => {
  await confirmed();
  expect([await messages(who), await unread(who)]).toEqual([[], 0]);
});

test("one that was read is read for who read it; nothing of it is on the trail", async () => {
  await confirmed();
  await confirmed({ number: "L-2" });
  const [newest] = await messages(head);
  const before = (await trailOf(of.database, station)).length;
  expect((await read(head, { messages: [{ confirmation: newest.confirmation }] })).json()).toEqual({ unread: 1 });
  expect((await messages(head)).map((one: { read: boolean }) => one.read)).toEqual([true, false]);
  expect(await messages(head, "?unread=true")).toHaveLength(1);
  expect((await read(head, { until: "2199-01-01T00:00:00.000Z" })).json()).toEqual({ unread: 0 });
  expect(await unread(affairs)).toBe(2);
  expect(await trailOf(of.database, station)).toHaveLength(before);
});

test("what is not for him he can't mark, by the interface or in the database", async () => {
  await confirmed();
  const [{ confirmation }] = await messages(head);
  await read(memberIn(sibling, "head"), { messages: [{ confirmation }] });
  expect((await of.database.owner.query("select from licence_message_read")).rows).toEqual([]);
  const mark = of.database.transaction(memberIn(sibling, "head"), (transaction) =>
    runText(transaction, "insert into licence_message_read (organisation_id, confirmation_id) values ($1, $2)", [
      station.id,
      confirmation,
    ]),
  );
  await expect(mark).rejects.toThrow(/row-level security/);
});

test("they come among what became of applications, from the newest on, page by page", async () => {
  await of.registers();
  await of.licensed({ number: "L-0" });
  const application = await of.applied({ head: "示范丙" });
  await of.decide(application, { granted: false, answer: "缺任职文件" });
  const licence = await confirmed();
  const page = (await http.send(head, "GET /api/messages?limit=1")).json();
  expect(page.items).toMatchObject([{ about: "licence", licence }]);
  const next = (await http.send(head, `GET /api/messages?limit=1&cursor=${page.next}`)).json();
  expect(next.items).toMatchObject([{ about: "change-application", application }]);
  expect(next.next).toBeNull();
});
