import { stageWords } from "@jianheng/domain/assessments";
import { beforeAll, describe, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { enterKnown } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { best, LINES, MET, noting, OTHER, whole } from "./findings.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, handIn, peopleOf, supervise } from "./sheets.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const tree = useStations(database);
const { province, otherCity, station } = tree;
const { head, quality } = peopleOf(tree);
const SHEETS = [crypto.randomUUID(), crypto.randomUUID()] as const;
let begun: Begun;
let [first, second]: Member[] = [];

const failing = (...lines: string[]) =>
  whole((finding) =>
    lines.includes(finding.line) ? { ...noting(finding, null, "没有做到"), observation: { met: false } } : finding,
  );
const compare = (member: Member) => http.send(member, `GET ${begun.path}/comparison`);
const lines = async (member: Member) => (await compare(member)).json().lines;

/** Two auditors have a sheet each; the first is in, with a line lost that the station's own has not lost. */
beforeAll(async () => {
  begun = await supervise({ database, station, province, head, quality });
  await handIn(http, begun, head, begun.sheet);
  [first, second] = [await begun.assigns(SHEETS[0]), await begun.assigns(SHEETS[1])];
  await enterKnown(database, { person: first.personId, organisation: province.id, name: "审核员甲" });
  await begun.does(quality, "open-stage", { stage: "spot-check" });
  await handInFaulty(first, SHEETS[0], MET);
});

/** A fault of a spot check needs evidence. */
async function handInFaulty(by: Member, sheet: string, ...lost: string[]): Promise<void> {
  const body = failing(...lost);
  const record = { kind: "record", id: "e", record: { kind: "paper", id: "p" }, caption: null } as const;
  const findings = body.findings.map(({ base, finding }) => {
    return { base, finding: { ...finding, faults: finding.faults.map((fault) => ({ ...fault, evidence: [record] })) } };
  });
  await handIn(http, begun, by, sheet, { ...body, findings });
}

test("sheets lie side by side by line, with points, what differs, and whose they are", async () => {
  const answer = await compare(quality);
  expect(answer.statusCode).toBe(200);
  const { sheets, lines } = answer.json();
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  const title = (stage: keyof typeof stageWords) => ({ stage, title: stageWords[stage].zh, status: "submitted" });
  expect(sheets).toEqual([
    {
      id: begun.sheet,
      ...title("self-assessment"),
      organisation: named(station),
      writers: [],
      total: { points: 9600, of: 10000, judged: 60, lines: 60 },
    },
    {
      id: SHEETS[0],
      ...title("spot-check"),
      organisation: named(province),
      writers: [{ id: first?.personId, name: "审核员甲" }],
      total: { points: 9500, of: 10000, judged: 60, lines: 60 },
    },
  ]);
  expect(lines.map(({ line }: { line: string }) => line)).toEqual(LINES.map(({ id }) => id));
  const line = LINES.find(({ id }) => id === MET);
  expect(lines.find(({ line }: { line: string }) => line === MET)).toMatchObject({
    of: line?.of,
    sheets: [
      { sheet: begun.sheet, points: line?.scope.best, finding: { value: best(MET), by: { id: head.personId } } },
      { sheet: SHEETS[0], points: 0, finding: { value: { faults: [{ what: "没有做到" }] }, afterSight: false } },
    ],
    differs: true,
    needsReason: false,
    spread: line?.scope.best,
  });
  expect(lines.find(({ line }: { line: string }) => line === OTHER)).toMatchObject({ differs: false, spread: 0 });
});

describe("only what the reader may look into is compared", () => {
  const sheetsOf = async (member: Member) => (await compare(member)).json().sheets.map(({ id }: { id: string }) => id);

  test("by the station: its own sheet", async () => {
    expect(await sheetsOf(head)).toEqual([begun.sheet]);
    expect((await lines(head))[0]).toMatchObject({ sheets: [{ sheet: begun.sheet }], differs: false, spread: null });
  });

  test("by who is blind: his own, with nothing of what the others gave", async () => {
    if (!second) throw new Error("nobody was assigned");
    expect(await sheetsOf(second)).toEqual([SHEETS[1]]);
    expect((await compare(second)).body).not.toContain("没有做到");
    const unassigned = await compare(memberIn(province, "on-site-auditor"));
    expect(unassigned.json().sheets).toEqual([]);
  });

  test("not at all by who does not see the assessment", async () => {
    expect((await compare(memberIn(otherCity, "city-reviewer"))).statusCode).toBe(404);
    expect((await compare(memberIn(province, "head"))).statusCode).toBe(403);
  });
});

test("once his own is in an auditor sees where they differ, and where a choice needs a reason", async () => {
  if (!second) throw new Error("nobody was assigned");
  await handInFaulty(second, SHEETS[1], OTHER);
  const found = (await lines(second)) as { line: string; needsReason: boolean }[];
  expect(found.filter(({ needsReason }) => needsReason).map(({ line }) => line)).toEqual([MET, OTHER]);
});
