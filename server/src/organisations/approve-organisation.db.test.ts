import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./routes.ts";
import { problemsOf, trailOf, useTree } from "./tree.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, station, foreign } = useTree(database);
const approve = ({ id }: { id: string }) => `POST /api/organisations/${id}/approvals`;
const given = { approver: province.id, document: "甲人社〔2026〕1号", from: "2026-01-01", until: "2028-12-31" };

test("an approving official records who approved a station, which both then see; not twice for one time", async () => {
  const official = memberIn(province, "approving-official");
  const answer = await http.send(official, approve(station), { body: given });
  expect([answer.statusCode, answer.json()]).toEqual([201, {}]);
  const shown = await http.send(memberIn(station, "head"), `GET /api/organisations/${station.id}`);
  const { approver: _, ...rest } = given;
  expect(shown.json().approvals).toEqual([{ approver: { id: province.id, name: province.name }, ...rest }]);
  expect(await trailOf(database, station)).toMatchObject([{ action: "organisations.approve", details: given }]);
  const again = await http.send(official, approve(station), { body: { ...given, from: "2028-12-31" } });
  expect([again.statusCode, again.json().code]).toEqual([409, "already-there"]);
  const after = await http.send(official, approve(station), {
    body: { approver: province.id, document: "2号", from: "2029-01-01" },
  });
  expect(after.statusCode).toBe(201);
});

test.each([
  ["by another post", memberIn(province, "head"), station, 403],
  ["by itself", memberIn(station, "system-administrator"), station, 403],
  ["by another tree", memberIn(foreign, "approving-official"), station, 404],
])("it is not recorded %s", async (_, member, whose, status) => {
  expect((await http.send(member, approve(whose), { body: given })).statusCode).toBe(status);
});

test.each([
  ["by itself and backwards", station.id, ["$.approver approved-by-itself", "$.until ends-before-it-begins"]],
  ["by another tree", foreign.id, ["$.approver unknown-organisation", "$.until ends-before-it-begins"]],
])("an approval %s is refused", async (_, approver, expected) => {
  const body = { ...given, approver, until: "2025-01-01" };
  expect(problemsOf(await http.send(memberIn(city, "approving-official"), approve(station), { body }))).toEqual(
    expected,
  );
});
