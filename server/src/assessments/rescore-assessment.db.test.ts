import { edition } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { contentHash } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { type Standing, useJourneys, type Who } from "./journeys.fixture.ts";
import { routes } from "./routes.ts";

/** The same standard without its second item, and with its first line under another name. */
const other: Edition = (() => {
  const data = structuredClone(edition.data);
  const [first, , third] = data.items;
  const renamed = first?.indicators.map((one) => ({
    ...one,
    checks: one.checks.map((check) => ({ ...check, title: "另一条" })),
  }));
  const whole = {
    ...data,
    items: [...(first ? [{ ...first, indicators: renamed ?? [] }] : []), ...(third ? [third] : [])],
  };
  return { data: whole, hash: contentHash(whole) };
})();
const database = useDatabase();
const { at, tree } = useJourneys(database);
const http = useHttp({ database, routes, services: { ...SERVICES, editions: [edition, other] } });

function tryUnder(one: Standing, who: Who, { data, hash }: Edition, reading = "literal") {
  const query = `standard=${data.id}&edition=${hash}&reading=${reading}`;
  return http.send(one.member(who), `GET ${one.address}/rescore?${query}`);
}
const logOf = async () => (await database.owner.query("select count(*)::int as n from assessment_action")).rows[0].n;

test("it is laid beside the result, item by item, and nothing is kept of it", async () => {
  const one = await at(journeys.approved());
  const before = await logOf();
  const answer = await tryUnder(one, "official", edition, "normalised");
  expect(answer.json()).toMatchObject({
    stands: { points: 8500, of: 10_000 },
    tried: { points: 8500, of: 10_000 },
    items: edition.data.items.map(({ id: item, title }) => ({ item, title, stands: {}, tried: {} })),
    ...{ lines: [], misfit: [], open: [], vetoesUnknown: [] },
  });
  expect(await logOf()).toBe(before);
});

test("what can't be carried over is named, and the score stays open between its bounds", async () => {
  const shown = (await tryUnder(await at(journeys.approved()), "official", other)).json();
  expect(
    shown.misfit.map(({ line, problems }: { line: string; problems: { code: string }[] }) => [line, problems[0]?.code]),
  ).toEqual([
    ["1.1.1", "no-such-check"],
    ["2.1.1", "no-such-check"],
  ]);
  expect(shown.tried).toMatchObject({ points: null, low: 2000, high: 7000 });
  expect(shown.open).toEqual([{ line: "1.1.1", title: "另一条", of: 5000 }]);
  expect(shown.items.map(({ item, tried }: { item: string; tried: object | null }) => [item, tried !== null])).toEqual([
    ["1", true],
    ["2", false],
    ["3", true],
  ]);
});

test.each([
  ["the station, before it is published", journeys.approved, "head", 404],
  ["the station, once it is", journeys.published, "head", 200],
  ["an auditor who has still to write", journeys.onSite, "auditor", 404],
  ["the office that leads", journeys.approved, "quality", 200],
  ["another province", journeys.published, memberIn(tree.foreign, "approving-official"), 404],
] as const)("it is told or kept from: %s", async (_, journey, who, status) => {
  expect((await tryUnder(await at(journey()), who, edition)).statusCode).toBe(status);
});

test("an edition that is not here is refused", async () => {
  const answer = await tryUnder(await at(journeys.approved()), "official", { ...edition, hash: "0".repeat(64) });
  expect([answer.statusCode, answer.json().problems[0].code]).toEqual([422, "unknown-standard"]);
});
