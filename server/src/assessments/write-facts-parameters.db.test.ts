import { blankFinding, type FindingInput, takeProposal } from "@jianheng/domain/assessments";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { routes as facts, listDatedFigures } from "../facts/index.ts";
import { enterRows, figuresOf } from "../facts/testing/enter.fixture.ts";
import { soundStation } from "../facts/testing/sound-station.fixture.ts";
import { officialDay } from "../platform/clock/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { NOW, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { LINES } from "./findings.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, peopleOf, supervise, write } from "./sheets.fixture.ts";

const database = useDatabase();
const services = { ...SERVICES, figures: listDatedFigures };
const http = useHttp({ database, routes: [...routes, ...facts], services });
const tree = useStations(database);
const { province, station } = tree;
const { head, quality } = peopleOf(tree);
const TODAY = officialDay(NOW);
const COMPLAINTS = "9.2.1";
let begun: Begun;

beforeAll(async () => {
  const books = soundStation({ today: TODAY, id: station.id });
  for (const row of books.rows.complaint ?? []) {
    Object.assign(row, { received_on: books.day(-30), answered_on: books.day(-20) });
  }
  await enterRows(database, books);
});
beforeEach(async () => {
  begun = await supervise({ database, station, province, head, quality });
});
afterEach(async () => {
  await database.owner.query("delete from fact_parameter; delete from station_fact");
});

async function taking(): Promise<FindingInput> {
  const { day, lines } = (await http.send(head, `GET ${begun.path}/sheets/${begun.sheet}/facts`)).json();
  const offer = lines.find((one: { line: string }) => one.line === COMPLAINTS);
  const line = LINES.find(({ id }) => id === COMPLAINTS);
  if (!line) throw new Error(`there is no line ${COMPLAINTS}`);
  return takeProposal({ line, finding: blankFinding(COMPLAINTS), offer, day });
}
async function written(finding: FindingInput, base: string | null = null) {
  const answer = await write(http, begun, head, begun.sheet, { findings: [{ base, finding }] });
  return answer.json().findings[COMPLAINTS];
}
async function setDays(value: number): Promise<void> {
  const path = `POST /api/organisations/${province.id}/fact-parameters/complaint-days`;
  const answer = await http.send(quality, path, { body: { value, basis: "省文件" } });
  expect(answer.statusCode, answer.body).toBe(200);
}
const wordsOf = ({ evidence }: FindingInput) => evidence.flatMap((one) => (one.kind === "fact" ? [one.words] : []));

test("what was taken keeps its words and its figure when the parameter changes, and is corrected as it stands", async () => {
  const finding = await taking();
  expect(wordsOf(finding)).toEqual(["投诉按时答复：近一年受理的投诉1，其中超过7日未答复1"]);
  const { action } = await written(finding);
  await setDays(15);
  const noted = await written({ ...finding, note: "已核对" }, action);
  expect(noted).toMatchObject({ is: "saved" });
  expect(wordsOf(noted.value)).toEqual(wordsOf(finding));
  const taken = await taking();
  expect(wordsOf(taken)).toEqual(["投诉按时答复：近一年受理的投诉1，均未超过15日期限"]);
  expect(await written(taken, noted.action)).toMatchObject({ is: "saved" });
});

test("what was offered before the parameter changed is not taken any more after", async () => {
  const finding = await taking();
  await setDays(15);
  expect(await written(finding)).toMatchObject({ is: "refused", problems: [{ code: "fact-changed" }] });
});

test("what was kept of a day before is taken in the words of that day", async () => {
  const finding = await taking();
  const yesterday = new Date(NOW.getTime() - 86_400_000).toISOString().slice(0, 10);
  await figuresOf(database, { station: station.id, day: yesterday });
  await setDays(15);
  const on = finding.evidence.map((one) => (one.kind === "fact" ? { ...one, day: yesterday } : one));
  expect(await written({ ...finding, evidence: on })).toMatchObject({ is: "saved" });
});
