import * as journeys from "@jianheng/domain/assessments/journeys";
import { contentHash } from "@jianheng/domain/kernel";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, type Standing, shut, useJourneys, type Who } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
const period = { from: "2026-11-21", until: "2026-11-27" };

/** The hash of the result as it stands, as the authority asks for it. */
async function hashOf(one: Standing): Promise<string> {
  return (await http.send(one.member("quality"), `GET ${one.address}/snapshot`)).json().hash;
}

async function publish(one: Standing, who: Who, other: object = {}) {
  return await one.does(who, "publication", { ...period, snapshot: await hashOf(one), ...other });
}

async function rowsOf(table: string, { which }: Standing) {
  return (await database.owner.query(`select * from ${table} where assessment_id = $1`, [which.assessment])).rows;
}

test.each(["quality", "official"] as const)("%s of the authority publishes what was approved", async (who) => {
  const one = await at(journeys.approved());
  const snapshot = await hashOf(one);
  const done = await publish(one, who);
  const seq = one.pure.length + 1;
  expect(done).toMatchObject({ done: { version: seq, phase: "published" } });
  expect(done).toMatchObject(left(one, { who, type: "publish", seq, body: {} }));
  expect(done.appended).toMatchObject([{ body: { period, snapshot } }]);
});

test("what is published is kept as it stood, under its hash, with the names of that day", async () => {
  const one = await at(journeys.approved());
  const hash = await hashOf(one);
  await publish(one, "quality");
  const [kept, ...more] = await rowsOf("assessment_snapshot", one);
  expect(more).toEqual([]);
  expect(kept).toMatchObject({ hash, organisation_id: tree.station.id });
  const content = JSON.parse(kept.content);
  expect(contentHash(content)).toBe(hash);
  expect(content).toMatchObject({ phase: "approved", decision: { conclusion: "recommended" } });
  const places = kept.names.places.map(({ name }: { name: string }) => name).sort();
  expect(places).toEqual([tree.station.name, tree.city.name, tree.province.name].sort());
});

test("content that is not what its hash says can not be kept", async () => {
  const one = await at(journeys.published());
  const changed = "update assessment_snapshot set content = content || ' ' where assessment_id = $1";
  await expect(database.owner.query(changed, [one.which.assessment])).rejects.toThrow(/is_its_hash/);
});

test("a page is made, with an address that nobody can guess", async () => {
  const one = await at(journeys.approved());
  await publish(one, "quality", { from: "2026-11-23", until: "2026-11-30" });
  const [page] = await rowsOf("assessment_public", one);
  expect(page).toMatchObject({ station_name: tree.station.name, authority_name: tree.province.name });
  expect(page.token).toMatch(/^[\w-]{43}$/);
  const shown = (await http.send(one.member("head"), `GET ${one.address}`)).json();
  expect(shown.publication).toMatchObject({ from: "2026-11-23", until: "2026-11-30", token: page.token });
});

test("it falls with the decision; what was published stays kept", async () => {
  const one = await at(journeys.published());
  const [before] = await rowsOf("assessment_public", one);
  expect(before.content).toMatchObject({ conclusion: "recommended", points: 8500 });
  const head = await one.does("head", "objections", { text: "与事实不符" });
  const { receipt } = head.done as { receipt: string };
  await one.does("official", `objections/${receipt}/answer`, { answer: "属实", upheld: true });
  expect(await rowsOf("assessment_public", one)).toEqual([]);
  expect(await rowsOf("assessment_snapshot", one)).toHaveLength(1);
});

test.each([
  ["who is on the team", "leader", 403],
  ["the station", "head", 403],
  ["another province", memberIn(tree.foreign, "approving-official"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await publish(await at(journeys.approved()), who)).toEqual(shut(status));
});

test.each([
  ["by the city", "cityOfficial", {}, [" not-the-authority"]],
  ["from yesterday on", "quality", { from: "2026-11-20" }, ["$.from in-the-past"]],
  ["for too short a time", "quality", { until: "2026-11-26" }, ["$.until too-short"]],
  ["that is not what was seen", "quality", { snapshot: "0".repeat(64) }, ["$.snapshot other-snapshot"]],
] as const)("nothing is published %s", async (_, who, other, problems) => {
  const one = await at(journeys.approved());
  expect(await publish(one, who, other)).toEqual(refused(...problems));
  expect(await rowsOf("assessment_snapshot", one)).toEqual([]);
});

test("nothing is published before it is approved", async () => {
  expect(await publish(await at(journeys.signed()), "quality")).toEqual(refused(" not-now"));
});
