import { beforeEach, describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./routes.ts";
import { problemsOf, trailOf, useTree } from "./tree.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, station, foreign } = useTree(database);
const path = `POST /api/organisations/${station.id}/approvals`;
const official = memberIn(province, "approving-official");
const given = { approver: province.id, document: "甲人社〔2026〕1号", from: "2026-01-01", until: "2028-12-31" };

beforeEach(async () => {
  await database.owner.query("truncate approval, audit, audit_seal, audit_unsealed");
  await http.send(official, path, { body: given });
});

function end(body: object, member = official) {
  return http.send(member, `${path}/end`, { body });
}

describe("an approval", () => {
  test("ends earlier than it was to, stays in the record, and leaves room for another", async () => {
    const answer = await end({ from: "2026-01-01", until: "2026-06-30" });
    expect([answer.statusCode, answer.json()]).toEqual([200, {}]);
    expect((await trailOf(database, station)).at(-1)).toMatchObject({
      action: "organisations.endApproval",
      details: { approver: province.id, from: "2026-01-01", until: "2026-06-30", before: "2028-12-31" },
    });
    const next = { approver: city.id, document: "2号", from: "2026-07-01" };
    expect((await http.send(official, path, { body: next })).statusCode).toBe(201);
    const shown = await http.send(memberIn(station, "head"), `GET /api/organisations/${station.id}`);
    expect(shown.json().approvals).toMatchObject([
      { approver: { id: city.id }, until: null },
      { approver: { id: province.id }, until: "2026-06-30" },
    ]);
  });

  test.each([
    ["before it began", { from: "2026-01-01", until: "2025-12-31" }, ["$.until ends-before-it-begins"]],
    ["later than it was to", { from: "2026-01-01", until: "2029-01-01" }, ["$.until ends-later"]],
    ["where there is none", { from: "2026-01-02", until: "2026-06-30" }, ["$.from unknown-approval"]],
  ])("does not end %s", async (_, body, problems) => {
    expect(problemsOf(await end(body))).toEqual(problems);
  });

  test("of a higher authority is not ended by one below it", async () => {
    const below = memberIn(city, "approving-official");
    expect(problemsOf(await end({ from: "2026-01-01", until: "2026-06-30" }, below))).toEqual([
      "$.from unknown-approval",
    ]);
  });

  test.each([
    ["another post", memberIn(province, "head"), 403],
    ["the station itself", memberIn(station, "system-administrator"), 403],
    ["another tree", memberIn(foreign, "approving-official"), 404],
  ])("is not ended by %s", async (_, member, status) => {
    expect((await end({ from: "2026-01-01", until: "2026-06-30" }, member)).statusCode).toBe(status);
  });
});
