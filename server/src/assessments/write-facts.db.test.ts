import { blankFinding, type FindingInput, takeProposal } from "@jianheng/domain/assessments";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { routes as facts, listDatedFigures } from "../facts/index.ts";
import { enterRows, figuresOf } from "../facts/testing/enter.fixture.ts";
import { soundStation } from "../facts/testing/sound-station.fixture.ts";
import { officialDay } from "../platform/clock/index.ts";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { NOW, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { LINES } from "./findings.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, handIn, peopleOf, supervise, write } from "./sheets.fixture.ts";

const database = useDatabase();
const services = { ...SERVICES, figures: listDatedFigures };
const http = useHttp({ database, routes: [...routes, ...facts], services });
const tree = useStations(database);
const { province, station } = tree;
const { head, quality } = peopleOf(tree);
const TODAY = officialDay(NOW);
const MACHINES = "7.2.2";
let begun: Begun;

const books = soundStation({ today: TODAY, id: station.id });
const { equipment_check: checks = [], ...others } = books.rows;

beforeAll(async () => {
  await enterRows(database, { ...books, rows: others });
});
beforeEach(async () => {
  await database.owner.query("delete from equipment_check; delete from record_version; delete from station_fact");
  await enterRows(database, { ...books, people: [], rows: { equipment_check: checks } });
  begun = await supervise({ database, station, province, head, quality });
});

/** What somebody takes of what he is offered for a line. */
async function taking(member: Member, { sheet = begun.sheet, line = MACHINES } = {}): Promise<FindingInput> {
  const { day, lines } = (await http.send(member, `GET ${begun.path}/sheets/${sheet}/facts`)).json();
  const offer = lines.find((one: { line: string }) => one.line === line);
  const ready = LINES.find(({ id }) => id === line);
  if (!ready) throw new Error(`there is no line ${line}`);
  return takeProposal({ line: ready, finding: blankFinding(line), offer, day });
}
async function written(
  member: Member,
  finding: FindingInput,
  { sheet = begun.sheet, base = null as string | null } = {},
) {
  const answer = await write(http, begun, member, sheet, { findings: [{ base, finding }] });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json().findings[finding.line];
}
const problemsOf = (of: { problems: { at: string; code: string }[] }) =>
  of.problems.map(({ at, code }) => `${at} ${code}`);
const remove = (kind: string) =>
  database.owner.query("delete from equipment_check where organisation_id = $1 and kind = $2", [station.id, kind]);

test("a fact that is so is taken, with a fault for each of its records", async () => {
  await remove("pre-exam");
  const own = await taking(head);
  expect(own.faults).toHaveLength(4);
  expect(await written(head, own)).toMatchObject({ is: "saved", value: own });
});

test("an auditor takes what the station's records say, not those of his own organisation", async () => {
  await handIn(http, begun, head, begun.sheet);
  const sheet = crypto.randomUUID();
  const auditor = await begun.assigns(sheet);
  await begun.does(quality, "open-stage", { stage: "spot-check" });
  await remove("pre-exam");
  expect(await written(auditor, await taking(auditor, { sheet }), { sheet })).toMatchObject({ is: "saved" });
});

test("what records do not say is refused at its place, and nothing of the line is written", async () => {
  await remove("pre-exam");
  const finding = await taking(head);
  const [fact] = finding.evidence;
  if (fact?.kind !== "fact") throw new Error("a fact was taken");
  const forged = { ...finding, observation: {}, faults: [], evidence: [{ ...fact, wrong: 0, records: [] }] };
  const answer = await written(head, forged);
  expect(problemsOf(answer)).toEqual(["$.findings[0].finding.evidence[0] fact-changed"]);
  expect(answer.problems[0].message.zh).toBe("该项数据已变化，请查看后重新采用");
  const { rows } = await database.owner.query(
    "select 1 from assessment_action where assessment_id = $1 and line = $2",
    [begun.id, MACHINES],
  );
  expect(rows).toEqual([]);
});

test("what was so lately goes through, as it was kept: a tablet was offline; what never was so, or long ago, doesn't", async () => {
  const before = await taking(head);
  await figuresOf(database, { station: station.id, day: daysAgo(2) });
  await figuresOf(database, { station: station.id, day: daysAgo(8) });
  await remove("pre-exam");
  const on = (day: string): FindingInput => ({
    ...before,
    evidence: before.evidence.map((one) => (one.kind === "fact" ? { ...one, day } : one)),
  });
  expect(await written(head, on(daysAgo(8)))).toMatchObject({ is: "refused" });
  expect(await written(head, on(daysAgo(9)))).toMatchObject({ is: "refused" });
  expect(await written(head, on(daysAgo(-1)))).toMatchObject({ is: "refused" });
  expect(await written(head, on(daysAgo(2)))).toMatchObject({ is: "saved" });
});

test("a figure that stands is not looked at again: the line is corrected whatever the records say by now", async () => {
  const finding = await taking(head);
  const { action } = await written(head, finding);
  await remove("pre-exam");
  expect(await written(head, { ...finding, note: "已核对" }, { base: action })).toMatchObject({ is: "saved" });
});

test("a sheet is not handed in where it departs from facts without a reason", async () => {
  await remove("pre-exam");
  const finding = await taking(head);
  const otherwise = { ...finding, faults: [] };
  const { action } = await written(head, otherwise);
  const submit = () => begun.tries(head, "submit", { sheet: begun.sheet });
  const codes = async () => {
    const done = await submit();
    return done.ok ? [] : done.problems.filter(({ code }) => code === "reason-for-change").map(({ at }) => at);
  };
  expect(await codes()).toEqual([`$.checks.${MACHINES}`]);
  await written(head, { ...otherwise, note: "原件已现场核对" }, { base: action });
  expect(await codes()).toEqual([]);
});

test("no veto rests on a fact that nobody compared with the records", async () => {
  const { evidence } = await taking(head);
  const body = { veto: "V2", grounds: "查实", evidence };
  const answer = await http.send(quality, `POST ${begun.path}/vetoes`, { body });
  expect(answer.statusCode).toBe(422);
});

function daysAgo(days: number): string {
  return new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);
}
