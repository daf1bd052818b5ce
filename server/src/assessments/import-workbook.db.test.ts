import type { FindingInput } from "@jianheng/domain/assessments";
import { writeWorkbook } from "@jianheng/rendering/workbook";
import { beforeEach, describe, expect, test } from "vitest";
import { trailOf } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { best, evidence, GROUP, MEMBER, MET, noting, OTHER } from "./findings.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, handIn, peopleOf, supervise, write } from "./sheets.fixture.ts";
import { exported, sendWorkbook, type Workbook } from "./workbook.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const tree = useStations(database);
const { province, station } = tree;
const { head, clerk, quality } = peopleOf(tree);
let begun: Begun;

beforeEach(async () => {
  begun = await supervise({ database, station, province, head, quality });
});

const from = (by: Member, sheet = begun.sheet) => ({ http, by, path: begun.path, sheet });

async function writes(by: Member, finding: FindingInput, base: string | null = null) {
  const answer = await write(http, begun, by, begun.sheet, { findings: [{ base, finding }] });
  expect(answer.json().findings[finding.line].is).toBe("saved");
}

async function touches(by: Member, check: string, conforms: boolean, base: string | null = null) {
  const answer = await write(http, begun, by, begun.sheet, { touched: [{ base, check, conforms }] });
  expect(answer.json().touched[check].is).toBe("saved");
}

async function sheetNow() {
  return (await http.send(head, `GET ${begun.path}/sheets/${begun.sheet}`)).json();
}

async function sends(workbook: Workbook | Uint8Array, options: Parameters<typeof sendWorkbook>[2] = {}, by = head) {
  const answer = await sendWorkbook(from(by), workbook, options);
  return { status: answer.statusCode, ...answer.json() };
}

/** A workbook in which the head has filled in a line, a group with a fault, and a question. */
async function filled(): Promise<Workbook> {
  const workbook = await exported(from(head));
  workbook.put("评估表", "①", MET, "否");
  workbook.put("评估表", "备注", MET, "章程未更新");
  workbook.put("问题清单", "编号", 0, MET);
  workbook.put("问题清单", "问题", 0, "章程仍为旧版");
  for (const check of ["3.1.1", "3.1.2", "3.1.3", "3.1.4", "3.1.5", "3.1.6", "3.1.7"]) {
    workbook.put("评估表", "是否符合", check, check === MEMBER ? "不符合" : "符合");
  }
  workbook.put("问题清单", "编号", 1, MEMBER);
  workbook.put("问题清单", "问题", 1, "未测量满意度");
  workbook.put("现场提问", "编号", 0, "4.2.1");
  workbook.put("现场提问", "提问内容", 0, "谁保管试卷？");
  workbook.put("现场提问", "是否答出", 0, "是");
  return workbook;
}

describe("a workbook that was filled in elsewhere", () => {
  test("is written on its sheet, act by act, each with its audit row", async () => {
    const { version } = await sheetNow();
    const answer = await sends(await filled());
    expect(answer).toMatchObject({ status: 200, is: "done", lines: 3, checks: 7, left: [], version: version + 10 });
    const { findings, touched } = await sheetNow();
    expect(findings[MET].value).toMatchObject({
      observation: { met: false },
      note: "章程未更新",
      faults: [{ what: "章程仍为旧版", evidence: [] }],
    });
    expect(findings[GROUP].value).toMatchObject({
      observation: {},
      faults: [{ what: "未测量满意度", member: MEMBER }],
    });
    expect(findings["4.2.1"].value).toMatchObject({
      observation: { asked: 1, unanswered: 0 },
      questions: [{ question: "谁保管试卷？", answered: true }],
    });
    expect([touched[MEMBER].value, touched["3.1.2"].value]).toEqual([false, true]);
    const trail = (await trailOf(database, station)).filter(({ subject_id }) => subject_id === begun.id);
    expect(
      trail
        .slice(-10)
        .map(({ action }) => action)
        .sort(),
    ).toEqual([
      ...Array.from({ length: 3 }, () => "assessments.record-finding"),
      ...Array.from({ length: 7 }, () => "assessments.touch-check"),
    ]);
    expect(JSON.stringify(trail)).not.toContain("章程");
  });

  test("brings nothing where nothing was changed, and nothing when it is sent again", async () => {
    expect(await sends(await exported(from(head)))).toMatchObject({ is: "done", lines: 0, checks: 0 });
    const workbook = await filled();
    const first = await sends(workbook);
    expect(await sends(workbook)).toMatchObject({ is: "done", lines: 0, checks: 0, version: first.version });
  });

  test("under one key is answered twice and written once, and another file under it is refused", async () => {
    const [workbook, key] = [await filled(), crypto.randomUUID()];
    // Written once: a workbook knows to two seconds when it was.
    const bytes = await writeWorkbook(workbook.drawn());
    const first = await sends(bytes, { key });
    expect(await sends(bytes, { key })).toEqual(first);
    workbook.put("评估表", "备注", MET, "另一份");
    expect((await sends(workbook, { key })).problems).toMatchObject([{ code: "key-used" }]);
  });

  test("leaves evidence as it stands, also where it changes what rests on it, or takes another's place", async () => {
    const [one, two] = [
      { id: "f1", what: "问题一", evidence: [evidence("e1")] },
      { id: "f2", what: "问题二", evidence: [evidence("e2")] },
    ];
    const stood = { ...best(MET), observation: { met: false }, faults: [one, two], evidence: [evidence("e0")] };
    await writes(head, stood);
    const workbook = await exported(from(head));
    const row = ["问题", "键（勿改）"].map((heading) => [0, 1].map((n) => workbook.get("问题清单", heading, n)));
    for (const [index, heading] of ["问题", "键（勿改）"].entries()) {
      workbook.put("问题清单", heading, 0, row[index]?.[1] ?? null);
      workbook.put("问题清单", heading, 1, row[index]?.[0] ?? null);
    }
    workbook.put("问题清单", "问题", 0, "问题二，已核实");
    expect(await sends(workbook)).toMatchObject({ is: "done", lines: 1 });
    const { value } = (await sheetNow()).findings[MET];
    expect(value).toEqual({ ...stood, faults: [one, { ...two, what: "问题二，已核实" }] });
  });

  test("takes a fault away whose row was cleared, and leaves a line as it stands that was cleared altogether", async () => {
    await writes(head, { ...noting(best(MET), "甲", "问题一", "问题二"), observation: { met: false } });
    await writes(head, noting(best(OTHER), "乙"));
    await touches(head, MEMBER, true);
    const workbook = await exported(from(head));
    for (const heading of ["编号", "问题"]) workbook.put("问题清单", heading, 0, null);
    for (const heading of ["①", "备注"]) workbook.put("评估表", heading, OTHER, null);
    workbook.put("评估表", "是否符合", MEMBER, null);
    expect(await sends(workbook)).toMatchObject({ is: "done", lines: 1, checks: 0, left: [OTHER] });
    const { findings, touched } = await sheetNow();
    expect(findings[MET].value.faults.map(({ what }: { what: string }) => what)).toEqual(["问题二"]);
    expect(findings[OTHER].value).toEqual(noting(best(OTHER), "乙"));
    expect(touched[MEMBER].value).toBe(true);
  });

  test("takes an observation away that was cleared where the line says something else", async () => {
    await writes(head, noting(best(MET), "甲"));
    const workbook = await exported(from(head));
    workbook.put("评估表", "①", MET, null);
    await sends(workbook);
    expect((await sheetNow()).findings[MET].value).toEqual({ ...noting(best(MET), "甲"), observation: null });
  });
});

describe("what is wrong with a workbook", () => {
  test("is said of every cell at once, and nothing is written", async () => {
    const workbook = await filled();
    workbook.put("评估表", "①", OTHER, "大概");
    workbook.put("评估表", "②", OTHER, "多余");
    workbook.put("评估表", "是否符合", "3.1.2", "也许");
    workbook.put("问题清单", "问题", 1, null);
    workbook.put("问题清单", "编号", 2, "9.9");
    workbook.put("现场提问", "是否答出", 0, null);
    workbook.put("评估表", "①", "10.1.1", 9);
    workbook.put("评估表", "②", "10.1.1", 8);
    const { version } = await sheetNow();
    const answer = await sends(workbook);
    expect(answer.status).toBe(422);
    const said = answer.problems.map(({ at, code }: { at: string; code: string }) => `${at} ${code}`);
    expect(said.sort()).toEqual(
      [
        `${workbook.at("评估表", "①", OTHER)} not-yes-no`,
        `${workbook.at("评估表", "②", OTHER)} unused-cell`,
        `${workbook.at("评估表", "是否符合", "3.1.2")} not-listed`,
        `${workbook.at("评估表", "①", "10.1.1")} part-above-whole`,
        "问题清单!B4 missing",
        "问题清单!A5 unknown-line",
        "现场提问!D3 missing",
      ].sort(),
    );
    expect((await sheetNow()).version).toBe(version);
  });

  test("is that its hidden page was changed, or that it is of another sheet or from another record", async () => {
    const refuses = async (change: (workbook: Workbook) => void) => {
      const workbook = await exported(from(head));
      change(workbook);
      const { problems } = await sends(workbook);
      return problems.map(({ at, code }: { at: string; code: string }) => `${at} ${code}`);
    };
    const meta = (workbook: Workbook) => workbook.sheets.find(({ name }) => name === "jianheng");
    const put = (key: string, value: string) => (workbook: Workbook) => {
      const row = meta(workbook)?.rows.find(([one]) => one === key) as string[] | undefined;
      if (row) row[1] = value;
    };
    expect(await refuses(put("version", "1"))).toEqual(["jianheng!B9 meta-changed"]);
    expect(await refuses(put("sheet", crypto.randomUUID()))).toEqual(["jianheng!B9 meta-changed"]);
    expect(await refuses(put("format", "jianheng-workbook-1"))).toEqual(["jianheng!B1 not-a-sheet-workbook"]);
    expect(await refuses(put("format", "jianheng-sheet-9"))).toEqual(["jianheng!B1 other-format"]);
    expect(await refuses(put("format", ""))).toEqual(["jianheng!B1 not-a-sheet-workbook"]);
    const another = await supervise({ database, station, province, head, quality });
    const foreign = await exported({ ...from(head, another.sheet), path: another.path });
    expect((await sends(foreign)).problems).toMatchObject([{ at: "jianheng!B6", code: "other-sheet" }]);
  });

  test("is that it is no workbook, or too large", async () => {
    const refused = async (bytes: Uint8Array, name?: string) =>
      (await sendWorkbook(from(head), bytes, name === undefined ? {} : { name })).json().problems;
    expect(await refused(Buffer.from("PK nothing"))).toMatchObject([{ code: "file-lies" }]);
    expect(await refused(Buffer.from("%PDF-1.7\n"), "表.pdf")).toMatchObject([{ code: "not-a-workbook" }]);
    expect(await refused(Buffer.alloc(5 * 1024 * 1024 + 1))).toMatchObject([{ code: "too-large" }]);
  });
});

describe("where both sides changed a check since the export", () => {
  let workbook: Workbook;

  beforeEach(async () => {
    await writes(head, noting(best(MET), "原来"));
    workbook = await exported(from(head));
    const { action } = (await sheetNow()).findings[MET];
    await writes(clerk, { ...noting(best(MET), "网上"), evidence: [evidence("e1")] }, action);
    await touches(clerk, MEMBER, true);
    workbook.put("评估表", "备注", MET, "本地");
    workbook.put("评估表", "是否符合", MEMBER, "不符合");
    workbook.put("评估表", "①", OTHER, "是");
  });

  test("each is shown with both sides in words, and nothing is written before it is chosen", async () => {
    const { version } = await sheetNow();
    expect(await sends(workbook)).toEqual({
      ...{ status: 200, is: "conflicts", version, changes: 1 },
      conflicts: [
        { line: MET, check: null, parts: [{ what: "备注", base: "原来", mine: "本地", theirs: "网上" }] },
        {
          line: GROUP,
          check: MEMBER,
          parts: [{ what: "是否符合", base: "未核查", mine: "不符合", theirs: "符合" }],
        },
      ],
    });
    expect(await sends(workbook, { query: `&seen=${version}&mine=${MET}` })).toMatchObject({
      conflicts: [{ check: MEMBER }],
    });
    expect((await sheetNow()).version).toBe(version);
  });

  test("all is written once each is chosen, and what was not chosen of stays as it stands", async () => {
    const { version } = await sends(workbook);
    const query = `&seen=${version}&mine=${MET}&theirs=${MEMBER}`;
    expect(await sends(workbook, { query })).toMatchObject({ is: "done", lines: 2, checks: 0 });
    const { findings, touched } = await sheetNow();
    expect(findings[MET].value).toEqual({ ...noting(best(MET), "本地"), evidence: [evidence("e1")] });
    expect(findings[OTHER].value).toEqual(best(OTHER));
    expect(touched[MEMBER].value).toBe(true);
  });

  test("a choice holds for what was seen: what was changed again since is shown again", async () => {
    const { version } = await sends(workbook);
    const { action } = (await sheetNow()).findings[MET];
    await writes(clerk, { ...noting(best(MET), "网上又改"), evidence: [evidence("e1")] }, action);
    const query = `&seen=${version}&mine=${MET},${MEMBER}`;
    const again = await sends(workbook, { query });
    expect(again.conflicts).toMatchObject([{ line: MET, parts: [{ base: "网上", mine: "本地", theirs: "网上又改" }] }]);
    const chosen = `&seen=${again.version}&mine=${MET},${MEMBER}`;
    expect(await sends(workbook, { query: chosen })).toMatchObject({ is: "done", lines: 2, checks: 1 });
    expect((await sheetNow()).findings[MET].value.note).toBe("本地");
  });

  test("two who are right by themselves and wrong together are chosen of as a whole line", async () => {
    const asked = (...questions: string[]) => ({
      ...{ ...best("4.2.1"), observation: { asked: questions.length, unanswered: 0 } },
      questions: questions.map((id) => ({ id, question: id, answer: null, answered: true })),
    });
    await writes(head, asked("问一"));
    const file = await exported(from(head));
    await writes(clerk, asked("问一", "网上所问"), (await sheetNow()).findings["4.2.1"].action);
    file.put("现场提问", "编号", 1, "4.2.1");
    file.put("现场提问", "提问内容", 1, "本地所问");
    file.put("现场提问", "是否答出", 1, "是");
    const { conflicts, version } = await sends(file);
    const said = "提问数：2；未能回答数：0；提问：问一；答出；";
    expect(conflicts).toMatchObject([
      {
        line: "4.2.1",
        parts: [{ what: "整条", mine: `${said}提问：本地所问；答出`, theirs: `${said}提问：网上所问；答出` }],
      },
    ]);
    expect(await sends(file, { query: `&seen=${version}&mine=4.2.1` })).toMatchObject({ is: "done", lines: 1 });
    const { questions } = (await sheetNow()).findings["4.2.1"].value;
    expect(questions.map(({ question }: { question: string }) => question)).toEqual(["问一", "本地所问"]);
  });

  test("a choice of both sides, or without having seen them, is refused", async () => {
    expect((await sends(workbook, { query: `&seen=3&mine=${MET}&theirs=${MET}` })).problems).toMatchObject([
      { at: "$.mine", code: "given-twice" },
    ]);
    expect((await sends(workbook, { query: `&mine=${MET}` })).problems).toMatchObject([{ code: "missing" }]);
  });
});

describe("a workbook is taken from", () => {
  test("whoever writes on the sheet, while it is open", async () => {
    const [own, others] = [crypto.randomUUID(), crypto.randomUUID()];
    const [auditor, other] = [await begun.assigns(own), await begun.assigns(others)];
    const sheet = await exported(from(head));
    expect((await sendWorkbook(from(clerk), sheet)).statusCode).toBe(200);
    expect((await sendWorkbook(from(auditor), sheet)).json().problems).toMatchObject([{ code: "not-your-sheet" }]);
    expect((await sendWorkbook(from(memberIn(province, "auditor")), sheet)).statusCode).toBe(403);
    await handIn(http, begun, head, begun.sheet);
    expect((await sendWorkbook(from(head), sheet)).json().problems).toMatchObject([{ code: "not-open" }]);
    await begun.does(quality, "open-stage", { stage: "spot-check" });
    const mine = await exported(from(auditor, own));
    expect((await sendWorkbook(from(other, own), mine)).json().problems).toMatchObject([{ code: "not-your-sheet" }]);
    expect((await sendWorkbook(from(auditor, own), mine)).json()).toMatchObject({ is: "done", lines: 0 });
  });
});
