import { beforeEach, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { runText } from "../platform/db/queries.ts";
import { enterKnown } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, NOW, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, station, foreign } = useStations(database);
const official = memberIn(province, "provincial-quality-officer");
let declaration = "";
let declared: Member;

beforeEach(async () => {
  declared = memberIn(province, "approving-official");
  await enterKnown(database, { person: declared.personId, organisation: province.id });
  const body = { person: declared.personId, station: station.id, relation: "colleague", from: "2026-01-01" };
  const answer = await http.send(declared, `POST /api/organisations/${province.id}/tie-declarations`, { body });
  declaration = answer.json().id;
});

const revoke = (who: Member, where: { id: string } = province) =>
  http.send(who, `POST /api/organisations/${where.id}/tie-declarations/${declaration}/revoke`);
const revoked = async () =>
  (await database.owner.query("select revoked_by, revoked_at from tie_declaration where id = $1", [declaration]))
    .rows[0];

test("an official revokes what was declared, and it stays to be read", async () => {
  expect((await revoke(official)).json()).toEqual({ id: declaration });
  expect(await revoked()).toEqual({ revoked_by: official.personId, revoked_at: NOW });
  expect((await trailOf(database, province)).at(-1)).toMatchObject({
    action: "assessments.revoke-tie",
    subject_id: declaration,
    person_id: official.personId,
    details: { person: declared.personId, station: station.id },
    before: true,
    after: true,
  });
});

test("nobody revokes what binds himself, and the database lets nobody do it", async () => {
  expect(problemsOf(await revoke(declared))).toEqual([" own-tie"]);
  const sql = "update tie_declaration set revoked_by = person_id, revoked_at = now() where id = $1 returning id";
  const changed = await database.transaction(declared, (transaction) => runText(transaction, sql, [declaration]));
  expect([changed, await revoked()]).toEqual([[], { revoked_by: null, revoked_at: null }]);
});

test("it is revoked once", async () => {
  await revoke(official);
  expect(problemsOf(await revoke(memberIn(province, "approving-official")))).toEqual([" revoked-already"]);
});

test.each([
  ["an auditor", memberIn(province, "on-site-auditor"), province, 403],
  ["another office", memberIn(city, "approving-official"), province, 404],
  ["another province", memberIn(foreign, "approving-official"), province, 404],
  ["who asks for it under another office", official, city, 404],
])("it is not for %s", async (_, who, where, status) => {
  expect((await revoke(who, where)).statusCode).toBe(status);
  expect(await revoked()).toMatchObject({ revoked_at: null });
});
