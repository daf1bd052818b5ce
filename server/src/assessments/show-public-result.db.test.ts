import { edition, people } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { act } from "./assessments.fixture.ts";
import { useJourneys } from "./journeys.fixture.ts";
import { tokenOf, usePublic } from "./public.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const before = usePublic(database, "2026-11-20");
const within = usePublic(database, "2026-11-27");
const after = usePublic(database, "2027-03-01");

test("anybody sees the result by the names of the station, the authority and the standard", async () => {
  const one = await at(journeys.published());
  const answer = await within()(`GET /api/public/results/${await tokenOf(database, one)}`);
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toEqual({
    station: tree.station.name,
    authority: tree.province.name,
    purpose: "acceptance",
    standard: { id: edition.data.id, name: edition.data.name, edition: edition.hash },
    reading: "literal",
    points: 8500,
    of: 10000,
    band: expect.any(String),
    items: edition.data.items.map(({ id, title }) => ({
      item: id,
      title,
      points: expect.any(Number),
      of: expect.any(Number),
    })),
    conclusion: "recommended",
    vetoes: [],
    period: { from: "2026-11-21", until: "2026-11-27" },
    objectionsToday: true,
    snapshot: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test("it tells of no person and of no record", async () => {
  const one = await at(journeys.published());
  const { body } = await within()(`GET /api/public/results/${await tokenOf(database, one)}`);
  const persons = Object.values(people).map(({ person }) => one.names.of(person));
  const ids = [...persons, one.which.organisation, one.which.assessment, ...one.pure.map(({ id }) => id)];
  expect(ids.filter((id) => body.includes(id))).toEqual([]);
  expect(body).not.toContain("三处均有记录");
});

test("it is not there before its first day, and stays after its last", async () => {
  const address = `GET /api/public/results/${await tokenOf(database, await at(journeys.published()))}`;
  expect((await before()(address)).statusCode).toBe(404);
  expect((await after()(address)).json()).toMatchObject({ conclusion: "recommended", objectionsToday: false });
});

test("it is there while an appeal is heard, and gone once one is upheld", async () => {
  const appealed = await at(journeys.appealed());
  const address = `GET /api/public/results/${await tokenOf(database, appealed)}`;
  expect((await within()(address)).statusCode).toBe(200);
  await heard(appealed);
  expect((await within()(address)).statusCode).toBe(404);
});

/** Has an appeal be heard and upheld. */
async function heard(one: Awaited<ReturnType<typeof at>>) {
  const other = one.names.of(people.other.person);
  const panel = [{ person: other, organisation: tree.province.id, post: "document-expert", ties: [] }];
  const how = { ...one.which, services: { editions: [edition] } };
  for (const [actor, type, content] of [
    [one.member("official"), "assign-appeal-panel", { panel }],
    [one.member("other"), "decide-appeal", { upheld: true, reason: "属实", lift: [] }],
  ] as const) {
    const done = await act(database, { ...how, actor, type, content } as Parameters<typeof act>[1]);
    expect(done).toMatchObject({ ok: true });
  }
}

test("addresses that lead nowhere are counted, and whoever tries many is not answered any more", async () => {
  const page = `GET /api/public/results/${await tokenOf(database, await at(journeys.published()))}`;
  const nowhere = () => `GET /api/public/results/${crypto.randomUUID()}`;
  const [guesser, other] = [within(), within()];
  for (let tries = 0; tries < 40; tries += 1) expect((await other(page)).statusCode).toBe(200);
  const answers = [];
  for (let tries = 0; tries < 31; tries += 1) answers.push((await guesser(nowhere())).statusCode);
  expect(answers).toEqual([...Array.from({ length: 30 }, () => 404), 429]);
  expect((await guesser(page)).statusCode).toBe(429);
  expect((await other(page)).statusCode).toBe(200);
});
