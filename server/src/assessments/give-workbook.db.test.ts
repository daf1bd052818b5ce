import { beforeEach, describe, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { best, GROUP, MEMBER, MET, noting } from "./findings.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, handIn, peopleOf, supervise, write } from "./sheets.fixture.ts";
import { exported, openWorkbook } from "./workbook.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const tree = useStations(database);
const { province, station, city, foreign } = tree;
const { head, clerk, quality } = peopleOf(tree);
let begun: Begun;
let own: string;
let auditor: Member;
let other: Member;

beforeEach(async () => {
  begun = await supervise({ database, station, province, head, quality });
  await handIn(http, begun, head, begun.sheet);
  own = crypto.randomUUID();
  auditor = await begun.assigns(own);
  other = await begun.assigns(crypto.randomUUID());
  await begun.does(quality, "open-stage", { stage: "spot-check" });
});

const ask = (by: Member, sheet: string) => http.send(by, `GET ${begun.path}/sheets/${sheet}/workbook`);

describe("a sheet is given out as a workbook to", () => {
  test("whoever may look into it, also where he may only read", async () => {
    expect((await ask(auditor, own)).statusCode).toBe(200);
    expect((await ask(auditor, begun.sheet)).statusCode).toBe(404);
    for (const one of [head, clerk]) expect((await ask(one, begun.sheet)).statusCode).toBe(200);
    await handIn(http, begun, auditor, own);
    expect((await ask(auditor, own)).statusCode).toBe(200);
    expect((await ask(auditor, begun.sheet)).statusCode).toBe(200);
  });

  test.each<[string, () => Member, number]>([
    ["another auditor before his own is in", () => other, 404],
    ["the station that is assessed", () => head, 404],
    ["an office that can't look into it yet", () => memberIn(city, "city-reviewer"), 404],
    ["another province", () => memberIn(foreign, "on-site-auditor"), 404],
    ["a post that sees no assessment", () => memberIn(province, "auditor"), 403],
  ])("but not %s", async (_, who, status) => {
    expect((await ask(who(), own)).statusCode).toBe(status);
  });
});

describe("the workbook", () => {
  test("is called after the station and the stage, and is a file to be saved", async () => {
    const { headers, rawPayload } = await ask(auditor, own);
    const { name } = (await http.send(auditor, `GET ${begun.path}`)).json().assessment.station;
    expect(headers["content-disposition"]).toContain(
      `filename*=UTF-8''${encodeURIComponent(`${name}抽查复核评估表.xlsx`)}`,
    );
    expect(headers["content-type"]).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    expect(Number(headers["content-length"])).toBe(rawPayload.length);
  });

  test("has in it what stands on the sheet", async () => {
    const questions = [{ id: "q", question: "谁保管试卷？", answer: null, answered: false }];
    const met = { ...noting(best(MET), "已复核"), questions };
    const faulty = { ...best(GROUP), faults: [{ id: "f", what: "无记录", member: MEMBER, evidence: [] }] };
    const findings = [met, faulty].map((finding) => ({ base: null, finding }));
    const touched = [{ base: null, check: MEMBER, conforms: false }];
    expect((await write(http, begun, auditor, own, { findings, touched })).statusCode).toBe(200);
    const workbook = await exported({ http, by: auditor, path: begun.path, sheet: own });
    expect(workbook.get("评估表", "①", MET)).toBe("是");
    expect(workbook.get("评估表", "备注", MET)).toBe("已复核");
    expect(workbook.get("评估表", "是否符合", MEMBER)).toBe("不符合");
    expect(workbook.get("评估表", "是否符合", "3.1.2")).toBe("未核查");
    expect(["编号", "问题", "所属小项", "键（勿改）"].map((heading) => workbook.get("问题清单", heading, 0))).toEqual([
      ...[GROUP, "无记录", MEMBER, "f"],
    ]);
    expect(["编号", "提问内容", "是否答出"].map((heading) => workbook.get("现场提问", heading, 0))).toEqual([
      ...[MET, "谁保管试卷？", "否"],
    ]);
  });

  test("changes nothing by being given out, and has ids of its own for what is still to be written", async () => {
    const before = (await http.send(auditor, `GET ${begun.path}/sheets/${own}`)).json().version;
    const [one, two] = [await ask(auditor, own), await ask(auditor, own)];
    expect((await http.send(auditor, `GET ${begun.path}/sheets/${own}`)).json().version).toBe(before);
    const ids = await Promise.all(
      [one, two].map(async ({ rawPayload }) => (await openWorkbook(rawPayload)).get("问题清单", "键（勿改）", 0)),
    );
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });
});
