import * as journeys from "@jianheng/domain/assessments/journeys";
import { beforeEach, expect, test } from "vitest";
import { useJourneys } from "../assessments/journeys.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { runText } from "../platform/db/queries.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
beforeEach(async () => {
  await database.owner.query("truncate assessment_message cascade");
});

async function messages(who: Member, query = "") {
  return (await http.send(who, `GET /api/messages${query}`)).json().items;
}
const read = (who: Member, body: object) => http.send(who, "POST /api/messages/read", { body });
const marks = async () => (await database.owner.query("select person_id from assessment_message_read")).rows;
const pick = ({ assessment, seq, n }: { assessment: string; seq: number; n: number }) => ({ assessment, seq, n });

test("one that was read is read for who read it, and for nobody else; nothing of it is on the trail", async () => {
  const one = await at(journeys.published());
  const [auditor, second] = [one.member("auditor"), one.member("second")];
  const [newest, ...older] = await messages(auditor);
  const outcome = await one.watch(() => read(auditor, { messages: [pick(newest)] }));
  expect(outcome).toEqual({ status: 200, done: { unread: older.length }, problems: [], appended: [], trail: [] });
  expect((await messages(auditor)).map((item: { read: boolean }) => item.read)).toEqual([
    true,
    ...older.map(() => false),
  ]);
  expect(await messages(auditor, "?unread=true")).toEqual(older);
  expect((await messages(second)).some((item: { read: boolean }) => item.read)).toBe(false);
  expect(await marks()).toEqual([{ person_id: auditor.personId }]);
  expect((await read(auditor, { messages: [pick(newest)] })).json()).toEqual({ unread: older.length });
});

test("all that there were at a moment are, what came after is not", async () => {
  const head = memberIn(tree.station, "head");
  await at(journeys.published());
  const [, first] = await messages(head);
  expect((await read(head, { until: first.at })).json()).toEqual({ unread: 1 });
  expect((await read(head, { until: "2026-12-31T00:00:00.000Z" })).json()).toEqual({ unread: 0 });
});

test("what is not for him he can't mark", async () => {
  const one = await at(journeys.published());
  const [newest] = await messages(one.member("auditor"));
  const archivist = memberIn(tree.station, "archivist");
  expect((await read(archivist, { messages: [pick(newest)] })).json()).toEqual({ unread: 0 });
  expect((await read(memberIn(tree.foreign, "head"), { until: "2026-12-31T00:00:00.000Z" })).statusCode).toBe(200);
  expect(await marks()).toEqual([]);
  const mark = `insert into assessment_message_read (organisation_id, assessment_id, seq, n)
    values ($1, $2, ${newest.seq}, ${newest.n})`;
  const { organisation, assessment } = one.which;
  const direct = database.transaction(memberIn(tree.otherCity, "city-reviewer"), (transaction) =>
    runText(transaction, mark, [organisation, assessment]),
  );
  await expect(direct).rejects.toThrow(/row-level security/);
});

test.each([[{}], [{ messages: [] }], [{ until: "soon" }], [{ messages: [{ assessment: "x", seq: 0, n: 1 }] }]])(
  "nothing is marked with %j",
  async (body) => {
    expect((await read(memberIn(tree.station, "head"), body)).statusCode).toBe(422);
  },
);
