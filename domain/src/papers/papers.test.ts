import { describe, expect, it } from "vitest";
import { edition, type Journal, people, proposed } from "../assessments/assessments.fixture.ts";
import { type Evidence, snapshotOf, viewFor } from "../assessments/index.ts";
import * as journeys from "../assessments/journeys.fixture.ts";
import { walked } from "../assessments/walk.fixture.ts";
import { formatPoints } from "../kernel/index.ts";
import { evidenceWords, plainWhy } from "./evidence-words.ts";
import {
  filledForm,
  type Paper,
  papersThere,
  planPaper,
  planSource,
  recordPaper,
  reportPaper,
  seenSnapshot,
  timeOf,
} from "./index.ts";

const names = { person: (id: string) => `姓名${id}`, place: (id: string) => `名称${id}` };

function takenOf({ state }: Pick<Journal, "state">) {
  return { ...snapshotOf({ state, edition }), names, edition, page: null };
}

/** A paper as lines of text: a row of a table is one, its cells apart by bars. */
function linesOf({ title, to, blocks }: Paper): string[] {
  const lines = blocks.flatMap((block) => {
    if (block.is === "table") return block.rows.map((row) => row.join(" | "));
    if (block.is === "closing") return [`${block.by} ${block.on}`];
    if (block.is === "code") return [block.note];
    return [block.text];
  });
  return [title, to ?? "", ...lines];
}

const told = (paper: Paper) => linesOf(paper).join("\n");

describe("the report", () => {
  const decided = journeys.reconciled().does(people.leader, "decide", {
    conclusion: "conditionally-recommended",
    conditions: [{ what: "补齐记录", until: "2026-12-31" }],
  });
  const report = reportPaper(takenOf(decided));

  it("says what was returned and answered as one sentence, however either ended", () => {
    const asked = { sheet: "a1", lines: ["1.1.1"], what: "请补文件清单及复印件。", until: "2026-11-25" };
    const again = journeys.atCity().does(people.cityReviewer, "return", asked);
    again.does(people.head, "resubmit", { sheet: "a1", answer: "已补充。" });
    expect(told(reportPaper(takenOf(again)))).toContain("请补文件清单及复印件；答复：已补充。");
  });

  it("goes to the authority, has counted headings, and ends with who gives it out and the whole hash", () => {
    expect(report.title).toBe("关于名称station\n验收情况的报告");
    expect(report.to).toBe("名称province");
    const headings = report.blocks.flatMap((block) =>
      block.is === "heading" && block.level === 1 ? [block.text] : [],
    );
    expect(headings).toEqual([
      "一、评估依据",
      "二、评估组",
      "三、评估过程",
      "四、评估结果",
      "五、否决项",
      "六、失分情况",
      "七、未达标项和整改要求",
      "八、不同意见及处理",
    ]);
    expect(told(report)).toContain("名称province评估组 2026年11月20日");
    expect(told(report)).toContain(takenOf(decided).hash);
  });

  it("leads every lost point back to what was found, on what, by whom, and who chose it and why", () => {
    const row = linesOf(report).find((line) => line.startsWith("2.1.1 小项 | 15.00"));
    expect(row?.split(" | ").at(-2)).toBe(
      "不合格3例，扣15分\n1．问题f0\n2．问题f1\n3．问题f2\n证据：问题1：记录r1\n问题2：记录r1\n问题3：记录r1",
    );
    expect(row?.split(" | ").at(-1)).toBe(
      "发现：姓名审核乙（现场审核），2026-11-20\n定分：姓名组长，2026-11-20\n理由：三处均有记录",
    );
  });

  it("says what is to be put right until when as it was decided, and makes up no deadline", () => {
    expect(linesOf(report)).toContain("1 | 补齐记录 | 2026年12月31日");
    expect(told(reportPaper(takenOf(journeys.decided())))).toContain("评估结论未附整改要求和期限。");
  });

  it("shows where the sheets differed, and whose finding stands", () => {
    expect(told(report)).toContain(
      "现场审核（姓名审核甲）：30.00；现场审核（姓名审核乙）：15.00 | 现场审核（姓名审核乙） | 三处均有记录",
    );
  });

  it("names who was sent in spite of a tie, what binds him, why he was, and who said so", () => {
    const tied = proposed(people.third, [{ kind: "declared", relation: "kin", declaration: "d" }]);
    const own = { stage: "on-site-audit", member: tied, sheet: null, override: { reason: "别无他人" } } as const;
    const sent = journeys.onSite().does(people.official, "assign-assessor", own);
    const stopped = sent.does(people.leader, "raise-veto", { veto: "V1", grounds: "无批准文件", evidence: [] });
    const words = told(reportPaper(takenOf(stopped)));
    expect(words).toContain("姓名审核丙 | 已申报的亲属关系 | 别无他人 | 姓名省审批，2026-11-20");
    expect(words).toContain("否决V1 | 无批准文件 | — | 姓名组长，2026-11-20");
    expect(words).toContain("评估中止");
    expect(told(planPaper({ plan: takenOf(sent).snapshot, names, edition }))).not.toContain("亲属");
  });

  it("of what is not assessed has the ground, and neither points nor a band", () => {
    const taken = takenOf(journeys.declined());
    const words = told(reportPaper(taken));
    expect(words).toContain("评估启动前认定存在否决项，不予评估。");
    expect(words).toContain("否决V1 | 无批准文件");
    expect(words).not.toMatch(/不合格|评定得分|未定分|尚未作出/);
    expect(filledForm(taken)).toMatchObject({ total: { points: "", band: "不予评估" }, losses: null });
  });

  it("of what a veto stopped says what it came to and on what ground, and lists nothing that nobody assessed", () => {
    const veto = { veto: "V1", grounds: "无批准文件", evidence: [] };
    const taken = takenOf(journeys.onSite().does(people.leader, "raise-veto", veto));
    const report = reportPaper(taken);
    const words = told(report);
    expect(words).toContain(
      "因存在否决项，评估中止，不再评分，评定为不合格。否决项：否决V1（依据：无批准文件）。尚未作出评估结论。",
    );
    expect(words).not.toMatch(/0\.00–|未评|未定分|评定得分/);
    expect(words).toContain("姓名审核甲 | 现场审核人员 | 尚未签署 | ");
    expect(words).toContain("评估组 2026年11月20日");
    const form = filledForm(taken);
    expect(form).toMatchObject({
      total: { points: "—", band: "不合格" },
      about: { date: "2026年11月20日" },
      losses: null,
    });
    expect(form.notes.join()).not.toContain("尚未作出结论");
  });

  it("names as unmet what somebody found wrong, not what the paper awards less for than it holds", () => {
    const less = { kind: "all-or-nothing", needs: ["有计划"], award: 1 } as const;
    const data = structuredClone(edition.data);
    const [item] = data.items;
    const checks = item?.indicators.flatMap((one) => one.checks) ?? [];
    for (const check of checks) Object.assign(check, { rule: less, points: "2" });
    const taken = takenOf(journeys.decided());
    const read = { ...taken.snapshot.assessment, reading: "literal" as const };
    const lines = taken.snapshot.result.score.lines.map((line) =>
      checks.some(({ id }) => id === line.line) ? { ...line, points: 100, lost: 100 } : line,
    );
    const result = {
      ...taken.snapshot.result,
      score: { ...taken.snapshot.result.score, reading: read.reading, lines },
    };
    const snapshot = { ...taken.snapshot, assessment: read, result };
    const words = told(reportPaper({ ...taken, snapshot, edition: { ...edition, data } }));
    for (const { id } of checks) {
      expect(words).toContain(`${id} `);
      expect(words).not.toMatch(new RegExp(`未达标项共[^。]*${id.replaceAll(".", "\\.")}`));
    }
    expect(words).toContain("未达标项共1条：2.1.1");
    expect(words).toMatch(/按此口径全部符合时最高得[\d.]+分/);
  });

  it("says who has signed and who is still to", () => {
    const rows = linesOf(reportPaper(takenOf(journeys.decided().signs(people.leader))));
    expect(rows).toContain("姓名组长 | 专家组组长 | 2026-11-20 08:00\n验证身份后签署 | ");
    expect(rows).toContain("姓名审核甲 | 现场审核人员 | 尚未签署 | ");
  });
});

describe("the record", () => {
  it("has the sheets that were written on site, line by line, and no others", () => {
    const words = told(recordPaper(takenOf(journeys.settled())));
    expect(words).toContain("一、现场审核：姓名审核甲");
    expect(words).toContain("二、现场审核：姓名审核乙");
    expect(words).toContain("3．问题f2");
    expect(words).not.toContain("市初审");
  });

  it("says evidence so that it is found again", () => {
    const photo: Evidence = {
      ...{ kind: "photo", id: "e", file: "f", digest: "3f2a91c0".padEnd(64, "0") },
      taken: { at: "2026-11-02T09:15:33", stated: "by-photo" },
      place: { words: "二楼考场", stated: "by-person" },
    };
    expect(evidenceWords(photo)).toBe(
      "照片（拍摄于2026-11-02 09:15（照片自带），地点二楼考场（人工填写），摘要3f2a91c0）",
    );
    expect(plainWhy("扣2分：甲；乙", [])).toBe("扣2分：甲；乙");
  });
});

describe("whatever happened", () => {
  const { same, new: fresh, seed } = walked();
  const states = [...same, ...fresh].flatMap((walk) => walk.states);

  it(`no paper has a word of a sheet that is hidden from its reader (seed ${seed})`, () => {
    let printed = 0;
    for (const state of states.filter((_, at) => at % 5 === 0)) {
      const taken = takenOf({ state });
      for (const by of Object.values(people)) {
        const view = viewFor(state, by);
        const snapshot = seenSnapshot(taken.snapshot, view);
        const plan = planSource(state);
        const own = snapshot && { ...taken, snapshot };
        const words = papersThere({ plan, snapshot }).map((kind) => {
          if (kind === "plan") return told(planPaper({ plan, names, edition }));
          if (!own) throw new Error(`a ${kind} for whoever may not know the result`);
          return kind === "form"
            ? JSON.stringify(filledForm(own))
            : told(kind === "report" ? reportPaper(own) : recordPaper(own));
        });
        printed += words.length;
        for (const { id } of view.hidden) expect(words.join()).not.toContain(`secret-${id}`);
      }
    }
    expect(printed).toBeGreaterThan(1000);
  });

  it("the report has the points of the form, and papers bear the time of the last act that is in them", () => {
    for (const state of states.filter(({ decision }) => decision !== null)) {
      const taken = takenOf({ state });
      const { points, low } = taken.snapshot.result.score;
      if (points !== null) expect(told(reportPaper(taken))).toContain(`评定得分${formatPoints(low)}分`);
      expect(timeOf(taken.snapshot) <= state.last.at).toBe(true);
      expect(timeOf(taken.snapshot) >= (state.decision?.stamp.at ?? "")).toBe(true);
    }
  });
});
