import { takeProposal, weighProposal } from "@jianheng/domain/assessments";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { routes as facts, listDatedFigures } from "../facts/index.ts";
import { enterRows } from "../facts/testing/enter.fixture.ts";
import { soundStation } from "../facts/testing/sound-station.fixture.ts";
import { officialDay } from "../platform/clock/index.ts";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { NOW, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { LINES, whole } from "./findings.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, handIn, peopleOf, supervise, write } from "./sheets.fixture.ts";

const database = useDatabase();
const services = { ...SERVICES, figures: listDatedFigures };
const http = useHttp({ database, routes: [...routes, ...facts], services });
const tree = useStations(database);
const { province, station } = tree;
const { head, quality } = peopleOf(tree);
const LETTER = "9.1.1";
const UNWEIGHED = `$.checks.${LETTER} facts-unweighed`;
const LINE = LINES.find(({ id }) => id === LETTER) ?? missing();
let begun: Begun;

function missing(): never {
  throw new Error("the test is about a line and a letter that there are");
}

/** The station's letter with the authority ran out yesterday; else its records are in order. */
beforeAll(async () => {
  const books = soundStation({ today: officialDay(NOW), id: station.id });
  const letter = books.rows.responsibility_letter?.[0] ?? missing();
  Object.assign(letter, { valid_until: books.day(-1) });
  await enterRows(database, books);
});
beforeEach(async () => {
  begun = await supervise({ database, station, province, head, quality });
});

/** What stands on the line of a sheet, and what is offered for it. */
async function found(member: Member, sheet: string) {
  const { day, lines } = (await http.send(member, `GET ${begun.path}/sheets/${sheet}/facts`)).json();
  const offer = lines.find((one: { line: string }) => one.line === LETTER);
  const { findings } = (await http.send(member, `GET ${begun.path}/sheets/${sheet}`)).json();
  const { value: finding, action: base } = findings[LETTER];
  return { offer, day, finding, base };
}
async function submitted(member: Member, sheet: string): Promise<string[]> {
  const answer = await http.send(member, `POST ${begun.path}/sheets/${sheet}/submit`, { body: {} });
  if (answer.statusCode === 200) return [];
  return answer.json().problems.map(({ at, code }: { at: string; code: string }) => `${at} ${code}`);
}

test("a sheet is not handed in where a line is judged against records that it does not rest on", async () => {
  await write(http, begun, head, begun.sheet, whole());
  expect(await submitted(head, begun.sheet)).toEqual([UNWEIGHED]);
});

test("it is once they are taken", async () => {
  await write(http, begun, head, begun.sheet, whole());
  const { finding, base, offer, day } = await found(head, begun.sheet);
  const taken = takeProposal({ line: LINE, finding, offer, day });
  await write(http, begun, head, begun.sheet, { findings: [{ base, finding: taken }] });
  expect(await submitted(head, begun.sheet)).toEqual([]);
});

test("it is where they are left and the note says why; without one the reason is asked for", async () => {
  await write(http, begun, head, begun.sheet, whole());
  const { finding, base, offer, day } = await found(head, begun.sheet);
  const left = weighProposal({ finding, offer, day });
  await write(http, begun, head, begun.sheet, { findings: [{ base, finding: left }] });
  expect(await submitted(head, begun.sheet)).toEqual([`$.checks.${LETTER} reason-for-change`]);
  const { base: next } = await found(head, begun.sheet);
  const body = { findings: [{ base: next, finding: { ...left, note: "新责任书已签，尚未录入" } }] };
  await write(http, begun, head, begun.sheet, body);
  expect(await submitted(head, begun.sheet)).toEqual([]);
});

test("an auditor's sheet is held against the station's records, not against those of his own organisation", async () => {
  await handIn(http, begun, head, begun.sheet);
  const sheet = crypto.randomUUID();
  const auditor = await begun.assigns(sheet);
  await begun.does(quality, "open-stage", { stage: "spot-check" });
  await write(http, begun, auditor, sheet, whole());
  expect(await submitted(auditor, sheet)).toEqual([UNWEIGHED]);
});

test("all that is lacking is told at once", async () => {
  const { findings } = whole();
  await write(http, begun, head, begun.sheet, { findings: findings.filter(({ finding }) => finding.line !== "1.2.1") });
  const problems = await submitted(head, begun.sheet);
  expect(problems).toContain(UNWEIGHED);
  expect(problems).toContain("$.checks.1.2.1 untouched");
});
