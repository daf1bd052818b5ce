import { findingSchema } from "@jianheng/domain/assessments";
import { beforeAll, describe, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { enterKnown } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, NOW, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { act, useStations } from "./assessments.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, otherCity, station, direct, foreign } = useStations(database);
const head = memberIn(station, "head");
const quality = memberIn(province, "provincial-quality-officer");
const auditor = memberIn(province, "on-site-auditor");
const hash = SERVICES.editions.find(({ data }) => data.id === "liaoning-2013")?.hash ?? "";
const SECRET = "只有本所知道";
let assessment = "";
let sheet = "";

const address = (of: { id: string } = station) => `GET /api/organisations/${of.id}/assessments/${assessment}`;
const show = async (member: Member) => (await http.send(member, address())).json();

async function done(actor: Member, of: object): Promise<string> {
  const one = { organisation: station.id, assessment, actor, ...of } as Parameters<typeof act>[1];
  const appended = await act(database, one);
  if (!appended.ok) throw new Error(JSON.stringify(appended.problems));
  return appended.value.action;
}

/** A supervision under way: the station writes its sheet; an auditor of the province waits on the team. */
beforeAll(async () => {
  await enterKnown(database, { person: auditor.personId, organisation: province.id, name: "审核员甲" });
  const body = { standard: "liaoning-2013", edition: hash, reading: "normalised", purpose: "supervision" };
  const begun = await http.send(quality, `POST /api/organisations/${station.id}/assessments`, {
    body: { ...body, from: "2026-12-01", until: "2027-03-31" },
  });
  assessment = begun.json().id;
  sheet = await done(head, { type: "open-stage", content: { stage: "self-assessment" } });
  const finding = findingSchema.parse({
    line: "1.2.1",
    observation: null,
    note: SECRET,
    faults: [],
    evidence: [],
    questions: [],
  });
  await done(head, { type: "record-finding", content: { sheet, base: null, finding } });
  const member = { person: auditor.personId, organisation: province.id, post: auditor.post, ties: [] };
  const content = { stage: "spot-check", member, sheet: null, override: null };
  await done(quality, { type: "assign-assessor", content });
});

test("the station sees what it is bound to, where it stands, who takes part, and its own sheet", async () => {
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  const answer = await http.send(head, address());
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    assessment: {
      id: assessment,
      station: { ...named(station), region: "210000" },
      purpose: "supervision",
      standard: "liaoning-2013",
      edition: hash,
      reading: "normalised",
      from: "2026-12-01",
      until: "2027-03-31",
      phase: "running",
      since: NOW.toISOString(),
      stage: "self-assessment",
      waitsUntil: "2027-03-31",
      returned: 0,
      conclusion: null,
      points: null,
      band: null,
      version: 4,
      authority: named(province),
      line: [
        { ...named(city), kind: "city" },
        { ...named(province), kind: "province" },
      ],
    },
    settings: { blind: ["on-site-audit", "spot-check"], publicityDays: 7, tieYears: 2, approverApart: true },
    stages: [
      { kind: "self-assessment", organisation: named(station), optional: false, openedAt: NOW.toISOString() },
      { kind: "spot-check", organisation: named(province), openedAt: null },
    ],
    team: [
      {
        person: { id: auditor.personId, name: "审核员甲" },
        post: "on-site-auditor",
        stage: "spot-check",
        released: null,
      },
    ],
    sheets: [{ id: sheet, status: "open", inside: { scope: "all", progress: { done: 0 }, mine: true, writers: [] } }],
    blind: false,
  });
});

test("it says what the reader's post may, and what stands against it", async () => {
  const { may } = await show(memberIn(station, "exam-affairs"));
  const now = may.map(({ action, refusals }: { action: string; refusals: { code: string }[] }) => [
    action,
    ...refusals.map(({ code }) => code),
  ]);
  expect(now).toEqual([
    ["open-stage", "opened-already", "sheets-missing"],
    ["record-finding"],
    ["touch-check"],
    ["object", "not-now"],
  ]);
  expect((await show(memberIn(station, "archivist"))).may.map(({ action }: { action: string }) => action)).toEqual([
    "object",
  ]);
});

describe("of a sheet that is being written nobody else sees more than that it is there", () => {
  test.each([
    ["an official of the province", quality, false],
    ["an auditor on the team, and not blind while no sheet is his", auditor, false],
    ["an auditor who may yet be assigned", memberIn(province, "on-site-auditor"), true],
    ["a reviewer of the city", memberIn(city, "city-reviewer"), false],
  ])("%s", async (_, member, blind) => {
    const answer = await http.send(member, address());
    expect(answer.json()).toMatchObject({
      blind,
      sheets: [{ id: sheet, stage: "self-assessment", organisation: station.id, status: "open", inside: null }],
    });
    expect(answer.body).not.toContain(SECRET);
  });
});

test.each([
  ["a post of the province that has no part in it", memberIn(province, "head"), station, 403],
  ["another city", memberIn(otherCity, "city-reviewer"), station, 404],
  ["another province", memberIn(foreign, "approving-official"), station, 404],
  ["who asks for it under another station", quality, direct, 404],
])("%s does not see it", async (_, member, where, status) => {
  expect((await http.send(member, address(where))).statusCode).toBe(status);
});

test("whose name nobody has any more is shown without", async () => {
  await database.owner.query("delete from registration where person_id = $1", [auditor.personId]);
  expect((await show(head)).team).toMatchObject([{ person: { id: auditor.personId, name: null } }]);
});
