import { afterEach, beforeAll, expect, test } from "vitest";
import { useTree } from "../organisations/tree.fixture.ts";
import { officialDay } from "../platform/clock/index.ts";
import type { Member } from "../platform/db/index.ts";
import { enterKnown } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, NOW, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./index.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, otherCity, station, sibling } = useTree(database);
const TODAY = officialDay(NOW);
const reviewer = memberIn(city, "city-reviewer");
const at = ({ id }: { id: string }) => `/api/organisations/${id}/fact-parameters`;

beforeAll(() => enterKnown(database, { person: reviewer.personId, organisation: city.id, name: "示初审" }));
afterEach(async () => {
  await database.owner.query("delete from fact_parameter");
});

async function set(who: Member, office: { id: string }, value: number | null): Promise<void> {
  const sent = { body: { value, basis: "某文件" } };
  const answer = await http.send(who, `POST ${at(office)}/complaint-days`, sent);
  expect(answer.statusCode, answer.body).toBe(200);
}
async function settings(who: Member, of: { id: string }) {
  const answer = await http.send(who, `GET ${at(of)}/settings`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json().settings;
}

test.each([
  ["anybody of a station, of it", memberIn(station, "equipment"), 200],
  ["the city, of a station below", reviewer, 200],
  ["a station beside", memberIn(sibling, "head"), 404],
] as const)("they are seen by %s, or not", async (_, who, status) => {
  expect((await http.send(who, `GET ${at(station)}/settings`)).statusCode).toBe(status);
});

test("each says what, who, from when to when and by which document, the last first", async () => {
  await set(memberIn(province, "provincial-quality-officer"), province, 10);
  await database.owner.query("update fact_parameter set valid_from = '2025-01-01', set_at = '2025-01-01'");
  await set(reviewer, city, 15);
  await database.owner.query("update fact_parameter set valid_from = '2026-01-01' where value = 15");
  await set(reviewer, city, 20);
  await set(reviewer, city, null);
  const all = await settings(reviewer, city);
  const ofCity = { office: { id: city.id, kind: "city", name: "乙市" }, by: "示初审", basis: "某文件" };
  expect(all).toMatchObject([
    { ...ofCity, value: null, from: TODAY, until: null, replacedAtOnce: false },
    { ...ofCity, value: 20, from: TODAY, until: TODAY, replacedAtOnce: true },
    { ...ofCity, value: 15, from: "2026-01-01", name: "投诉答复期限", unit: "日", replacedAtOnce: false },
    { office: { name: "甲省" }, value: 10, from: "2025-01-01", until: null, by: null },
  ]);
  expect(all[2].until < TODAY).toBe(true);
});

test("a station sees what the offices over it set, and nothing of others", async () => {
  await set(reviewer, city, 15);
  await set(memberIn(otherCity, "city-reviewer"), otherCity, 20);
  expect(await settings(memberIn(station, "head"), station)).toMatchObject([{ value: 15, by: null }]);
});
