import { stageWords } from "@jianheng/domain/assessments";
import { beforeEach, describe, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { enterKnown } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, NOW, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { best, LIAONING, LINES, MEMBER, MET, noting, OTHER, whole } from "./findings.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, handIn, peopleOf, supervise, write } from "./sheets.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const tree = useStations(database);
const { province, city, otherCity, station, foreign } = tree;
const { head, clerk, quality } = peopleOf(tree);
const SECRET = "只有本所知道";
let begun: Begun;

beforeEach(async () => {
  begun = await supervise({ database, station, province, head, quality });
});

const show = (member: Member, sheet = begun.sheet) => http.send(member, `GET ${begun.path}/sheets/${sheet}`);
const seen = async (member: Member, sheet = begun.sheet) => (await show(member, sheet)).statusCode;

test("a sheet is opened with what it is bound to, and with every finding and check, by whom and by which act", async () => {
  await enterKnown(database, { person: clerk.personId, organisation: station.id, name: "考务甲" });
  const finding = noting(best(MET), SECRET, "缺一份");
  const touched = [{ base: null, check: MEMBER, conforms: false }];
  const written = (
    await write(http, begun, clerk, begun.sheet, { findings: [{ base: null, finding }], touched })
  ).json();
  const answer = await show(head);
  expect(answer.statusCode).toBe(200);
  const stamp = { at: NOW.toISOString(), by: { id: clerk.personId, name: "考务甲" } };
  expect(answer.json()).toEqual({
    id: begun.sheet,
    stage: "self-assessment",
    title: stageWords["self-assessment"].zh,
    standard: LIAONING.data.id,
    edition: LIAONING.hash,
    reading: "literal",
    scope: "all",
    status: "open",
    writable: true,
    supplement: null,
    answer: null,
    findings: { [MET]: { action: written.findings[MET].action, ...stamp, value: finding, afterSight: false } },
    touched: { [MEMBER]: { action: written.touched[MEMBER].action, ...stamp, value: false } },
    version: 4,
  });
  expect(answer.headers.etag).toBe('"4"');
});

test("what a line holds is what was written on it last", async () => {
  const first = (
    await write(http, begun, head, begun.sheet, { findings: [{ base: null, finding: best(MET) }] })
  ).json();
  const base = first.findings[MET].action;
  await write(http, begun, clerk, begun.sheet, { findings: [{ base, finding: noting(best(MET), "后写") }] });
  expect((await show(head)).json().findings[MET].value.note).toBe("后写");
});

test("a full sheet has every line of its edition", async () => {
  await handIn(http, begun, head, begun.sheet);
  const { findings, touched } = (await show(head)).json();
  expect(Object.keys(findings).sort()).toEqual(LINES.map(({ id }) => id).sort());
  expect(Object.keys(touched)).toHaveLength(13);
});

describe("it can be written on", () => {
  const writable = async (member: Member) => (await show(member)).json().writable;

  test("by the posts of its stage while it is open, and by no other who sees it", async () => {
    expect(await Promise.all([head, clerk, memberIn(station, "archivist")].map(writable))).toEqual([true, true, false]);
  });

  test("again once it came back, with what it came back for", async () => {
    await handIn(http, begun, head, begun.sheet);
    expect(await writable(head)).toBe(false);
    const auditor = await begun.assigns(null, "team-leader");
    await begun.does(quality, "open-stage", { stage: "spot-check" });
    expect(await writable(auditor)).toBe(false);
    const supplement = { lines: [MET, OTHER], what: "缺记录", until: "2026-12-20" };
    await begun.does(auditor, "return", { sheet: begun.sheet, ...supplement });
    expect((await show(head)).json()).toMatchObject({ status: "returned", writable: true, supplement, answer: null });
    await begun.does(head, "resubmit", { sheet: begun.sheet, answer: "已补记录" });
    expect((await show(head)).json()).toMatchObject({ status: "submitted", writable: false, answer: "已补记录" });
  });

  test("by nobody once the assessment is stopped", async () => {
    await begun.does(quality, "raise-veto", { veto: LIAONING.data.vetoes[0]?.id, grounds: "查实", evidence: [] });
    expect(await writable(head)).toBe(false);
  });
});

describe("of a sheet that is being written", () => {
  test.each([
    ["an official of the province", () => quality, 404],
    ["an auditor of the province who may yet be assigned", () => memberIn(province, "on-site-auditor"), 404],
    ["a reviewer of the city", () => memberIn(city, "city-reviewer"), 404],
    ["a post of the province that has no part in it", () => memberIn(province, "head"), 403],
    ["another city", () => memberIn(otherCity, "city-reviewer"), 404],
    ["another province", () => memberIn(foreign, "approving-official"), 404],
  ])("%s is shown nothing", async (_, member, status) => {
    await write(http, begun, head, begun.sheet, { findings: [{ base: null, finding: noting(best(MET), SECRET) }] });
    const answer = await show(member());
    expect(answer.statusCode).toBe(status);
    expect(answer.body).not.toContain(SECRET);
  });
});

test("who has to assess it blind is not shown it when it is in, and is once his own is in", async () => {
  await handIn(
    http,
    begun,
    head,
    begun.sheet,
    whole((finding) => noting(finding, SECRET)),
  );
  const own = crypto.randomUUID();
  const auditor = await begun.assigns(own);
  await begun.does(quality, "open-stage", { stage: "spot-check" });
  expect([await seen(auditor), await seen(auditor, own), await seen(quality)]).toEqual([404, 200, 200]);
  await handIn(http, begun, auditor, own);
  expect(await seen(auditor)).toBe(200);
  expect([await seen(head, own), await seen(quality, own)]).toEqual([404, 200]);
});

test("a sheet that is none, or another assessment's, is not there", async () => {
  const other = await supervise({ database, station, province, head, quality });
  expect([await seen(head, crypto.randomUUID()), await seen(head, other.sheet)]).toEqual([404, 404]);
});
