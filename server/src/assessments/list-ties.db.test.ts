import { beforeEach, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { enterKnown } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, station, direct, foreign } = useStations(database);
const official = memberIn(province, "approving-official");
let auditor: Member;
let expert: Member;

beforeEach(async () => {
  await database.owner.query("truncate tie_declaration, home_body, station_body");
  auditor = memberIn(province, "on-site-auditor");
  expert = memberIn(province, "document-expert");
  for (const { personId: person } of [auditor, expert]) {
    await enterKnown(database, { person, organisation: province.id });
  }
});

const office = ({ id }: { id: string }) => `/api/organisations/${id}`;
const list = async (who: Member, what: string, at = province) => {
  const answer = await http.send(who, `GET ${office(at)}/${what}`);
  return answer.statusCode === 200 ? answer.json().items : answer.statusCode;
};
const declares = (who: Member, of: Member, other: object = {}) =>
  http.send(who, `POST ${office(province)}/tie-declarations`, {
    body: { person: of.personId, station: station.id, relation: "kin", from: "2026-11-21", ...other },
  });

test("everybody sees what binds himself; who may revoke sees all, and what of it he may revoke", async () => {
  const { id } = (await declares(auditor, auditor)).json();
  await declares(expert, expert, { station: direct.id, relation: "interest", until: "2027-11-21" });
  expect(await list(auditor, "tie-declarations")).toEqual([
    {
      id,
      person: { id: auditor.personId, name: expect.any(String) },
      station: { id: station.id, name: station.name },
      relation: "kin",
      words: { zh: "亲属", en: "kin" },
      from: "2026-11-21",
      until: null,
      madeAt: expect.any(String),
      madeBy: expect.any(String),
      revokedAt: null,
      revocable: false,
    },
  ]);
  const all = await list(official, "tie-declarations");
  expect(all.map(({ revocable }: { revocable: boolean }) => revocable)).toEqual([true, true]);
  await http.send(official, `POST ${office(province)}/tie-declarations/${id}/revoke`);
  const [own] = await list(auditor, "tie-declarations");
  expect([own.revokedAt !== null, own.revocable]).toEqual([true, false]);
});

test("an official does not revoke what binds himself, and is told of none elsewhere", async () => {
  await enterKnown(database, { person: official.personId, organisation: province.id });
  await declares(official, official);
  expect((await list(official, "tie-declarations"))[0].revocable).toBe(false);
  expect(await list(memberIn(foreign, "approving-official"), "tie-declarations")).toBe(404);
  expect(await list(memberIn(city, "approving-official"), "tie-declarations")).toBe(404);
  expect(await list(auditor, "tie-declarations", city)).toBe(403);
});

test("pages of what is declared follow each other", async () => {
  for (const relation of ["kin", "colleague", "interest"]) await declares(official, auditor, { relation });
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const path: string = `GET ${office(province)}/tie-declarations?limit=1${cursor && `&cursor=${cursor}`}`;
    const { items, next } = (await http.send(official, path)).json();
    seen.push(...items.map((one: { relation: string }) => one.relation));
    cursor = next;
  }
  expect(seen).toEqual(["interest", "colleague", "kin"]);
});

test("the bodies of people and of a station are listed with when each ended, for whoever keeps them", async () => {
  const keeps = (at: { id: string }, what: string, body: object) =>
    http.send(official, `POST ${office(at)}/${what}`, { body });
  await keeps(province, "home-bodies", { person: auditor.personId, body: city.id, from: "2020-01-01" });
  await keeps(province, "home-bodies", { person: auditor.personId, body: direct.id, from: "2026-01-01" });
  await keeps(station, "station-bodies", { body: city.id, from: "2021-01-01" });
  const person = { id: auditor.personId, name: expect.any(String) };
  expect(await list(official, "home-bodies")).toMatchObject([
    { person, body: { id: direct.id, name: direct.name }, from: "2026-01-01", until: null },
    { person, body: { id: city.id }, from: "2020-01-01", until: "2025-12-31" },
  ]);
  expect(await list(official, "station-bodies", station)).toMatchObject([
    { person: null, body: { id: city.id, name: city.name }, from: "2021-01-01", until: null },
  ]);
  expect(await list(auditor, "home-bodies")).toBe(403);
  expect(await list(memberIn(foreign, "approving-official"), "station-bodies", station)).toBe(404);
});
