import { beforeEach, describe, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { best, COUNTED, GROUP, MEMBER, MET, noting, OTHER } from "./findings.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, handIn, peopleOf, supervise, write } from "./sheets.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const tree = useStations(database);
const { province, station } = tree;
const { head, clerk, quality } = peopleOf(tree);
let begun: Begun;

beforeEach(async () => {
  begun = await supervise({ database, station, province, head, quality });
});

type Entry = { base: string | null; finding: object };
async function writes(by: Member, body: { findings?: Entry[]; touched?: object[] }, sheet = begun.sheet) {
  const answer = await write(http, begun, by, sheet, body);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}
/** Writes one finding, which has to be saved; answers the action. */
async function saves(by: Member, base: string | null, finding: ReturnType<typeof best>): Promise<string> {
  const outcome = (await writes(by, { findings: [{ base, finding }] })).findings[finding.line];
  expect(outcome).toMatchObject({ is: "saved" });
  return outcome.action;
}
async function log() {
  const { rows } = await database.owner.query(
    "select seq, id, type, line, person_id, body from assessment_action where assessment_id = $1 and seq > 2 order by seq",
    [begun.id],
  );
  return rows;
}
describe("written from what does not stand any more", () => {
  test("what both added is kept, on what stands, and answered as it is now", async () => {
    const base = await saves(head, null, best(MET));
    const theirs = await saves(head, base, noting(best(MET), null, "甲"));
    const mine = noting(best(MET), "我的", "乙");
    const { findings } = await writes(clerk, { findings: [{ base, finding: mine }] });
    const merged = noting(best(MET), "我的", "甲", "乙");
    const rows = await log();
    expect(findings[MET]).toEqual({ is: "saved", action: rows.at(-1).id, value: merged });
    expect(rows.at(-1).body).toEqual({ base: theirs, finding: merged });
  });

  test("what both changed is a conflict with what stands, and nothing is appended", async () => {
    const base = await saves(head, null, best(MET));
    const theirs = noting(best(MET), "他的");
    const action = await saves(head, base, theirs);
    const { findings } = await writes(clerk, { findings: [{ base, finding: noting(best(MET), "我的") }] });
    expect(findings[MET]).toEqual({ is: "conflict", theirs: { action, value: theirs } });
    expect(await log()).toHaveLength(2);
  });

  test("a merge that comes to what stands is saved already", async () => {
    const base = await saves(head, null, best(MET));
    const theirs = noting(best(MET), "他的");
    const action = await saves(head, base, theirs);
    const { findings } = await writes(clerk, { findings: [{ base, finding: best(MET) }] });
    expect(findings[MET]).toEqual({ is: "saved", action, value: theirs });
  });

  test("with no base on a line that has something, what both have is kept", async () => {
    await saves(head, null, noting(best(COUNTED), null, "甲"));
    const mine = noting(best(COUNTED), null, "乙");
    const { findings } = await writes(clerk, { findings: [{ base: null, finding: mine }] });
    expect(findings[COUNTED].value.faults.map(({ what }: { what: string }) => what)).toEqual(["甲", "乙"]);
  });

  test("a check that two touch differently is a conflict, and that is said with what stands", async () => {
    const touch = (by: Member, base: string | null, conforms: boolean) =>
      writes(by, { touched: [{ base, check: MEMBER, conforms }] }).then(({ touched }) => touched[MEMBER]);
    const first = await touch(head, null, true);
    expect(await touch(clerk, null, false)).toEqual({ is: "conflict", theirs: { action: first.action, value: true } });
    const second = await touch(head, first.action, false);
    expect(await touch(clerk, first.action, true)).toEqual({ is: "saved", action: second.action, value: false });
  });

  test("what never was on this sheet, or was of another line, is refused", async () => {
    const other = await saves(head, null, best(OTHER));
    await saves(head, null, best(MET));
    for (const base of [crypto.randomUUID(), other]) {
      const { findings } = await writes(clerk, { findings: [{ base, finding: noting(best(MET), "我的") }] });
      expect(findings[MET]).toMatchObject({
        is: "refused",
        problems: [{ at: "$.findings[0].base", code: "unknown-base" }],
      });
    }
  });
});

describe("each entry stands for itself", () => {
  const codes = (outcome: { problems: { at: string; code: string }[] }) =>
    outcome.problems.map(({ at, code }) => `${at} ${code}`);

  test("one that is wrong is refused at its place, and the others are saved", async () => {
    const long = noting(best(GROUP), "字".repeat(4001));
    const answer = await writes(head, {
      findings: [
        { base: null, finding: { ...best(OTHER), observation: { met: "是" } } },
        { base: null, finding: best(MET) },
        { base: null, finding: { ...best("1.2.3"), line: "9.9.9" } },
        { base: null, finding: long },
        { base: null, finding: noting(best(COUNTED), "\u0000") },
      ],
      touched: [
        { base: null, check: MET, conforms: true },
        { base: null, check: MEMBER, conforms: true },
      ],
    });
    const { findings, touched } = answer;
    expect([findings[MET].is, touched[MEMBER].is, answer.version]).toEqual(["saved", "saved", 4]);
    expect(codes(findings[OTHER])).toEqual([expect.stringMatching(/^\$\.findings\[0\]\.finding\.observation\.met /)]);
    expect(codes(findings["9.9.9"])).toEqual(["$.findings[2].finding.line outside-scope"]);
    expect(codes(findings[GROUP])).toEqual(["$.findings[3].finding.note too-big"]);
    expect(codes(findings[COUNTED])).toEqual(["$.findings[4].finding.note control-character"]);
    expect(codes(touched[MET])).toEqual(["$.touched[0].check not-of-a-group"]);
  });

  test("of a sheet that came back, the lines that it came back for", async () => {
    await handIn(http, begun, head, begun.sheet);
    const auditor = await begun.assigns(null, "team-leader");
    await begun.does(quality, "open-stage", { stage: "spot-check" });
    const supplement = { lines: [MET], what: "缺记录", until: "2026-12-20" };
    await begun.does(auditor, "return", { sheet: begun.sheet, ...supplement });
    const { findings } = (await http.send(head, `GET ${begun.path}/sheets/${begun.sheet}`)).json();
    const entry = (line: string) => ({ base: findings[line].action, finding: noting(best(line), "已补") });
    const answer = await writes(head, { findings: [entry(OTHER), entry(MET)] });
    expect(codes(answer.findings[OTHER])).toEqual(["$.findings[0] not-to-be-supplemented"]);
    expect(answer.findings[MET]).toMatchObject({ is: "saved", value: { note: "已补" } });
  });

  test("an empty batch is taken, and does nothing", async () => {
    expect(await writes(head, {})).toEqual({ findings: {}, touched: {}, version: 2 });
  });
});
