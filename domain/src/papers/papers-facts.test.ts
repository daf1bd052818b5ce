import { expect, it } from "vitest";
import { edition, people } from "../assessments/assessments.fixture.ts";
import { blankFinding, type FindingInput, snapshotOf, takeProposal } from "../assessments/index.ts";
import { onSite } from "../assessments/journeys.fixture.ts";
import { readyLines } from "../scoring/index.ts";
import { filledForm, type Paper, recordPaper, reportPaper } from "./index.ts";

/** What papers say of a line that rests on facts. */

const names = { person: (id: string) => `姓名${id}`, place: (id: string) => `名称${id}` };
const records = ["B-01", "B-02"].map((name, at) => ({ register: "batch", id: `b${at}`, name }));
const figure = {
  ...({ fact: "batch-concluded", name: "结论", check: "1.1.1", sees: "all", state: "broken" } as const),
  ...{ looked: 25, wrong: 22, words: "结论：批次25，其中没有结论22", records },
};
const fault = { what: "两个批次没有结论", member: null, facts: ["batch-concluded"], records };
const offer = { observation: { met: false }, faults: [fault], figures: [figure] };
const DATA = "依据数据：结论：批次25，其中没有结论22（截至2026-11-19，涉及记录：B-01、B-02等22项）";

function papers(finding: FindingInput) {
  const journey = onSite();
  for (const [by, sheet] of [[people.auditor, "one"] as const, [people.second, "two"] as const]) {
    journey.fills(by, sheet).records(by, sheet, finding).does(by, "submit", { sheet });
  }
  for (const sheet of ["expert", "one", "two"]) journey.does(people.leader, "finalise", { sheet });
  const choices = ["1.1.1", "2.1.1", "3.1"].map((line) => ({ line, sheet: "one", why: "以现场查看为准" }));
  const conclusion = finding.observation?.met === true ? "recommended" : "not-recommended";
  const { state } = journey
    .does(people.leader, "reconcile", { choices })
    .does(people.leader, "decide", { conclusion, conditions: [] });
  return { ...snapshotOf({ state, edition }), names, edition, page: null };
}
function told({ blocks }: Paper): string {
  return blocks
    .map((block) => (block.is === "table" ? block.rows.flat().join("\n") : "text" in block ? block.text : ""))
    .join("\n");
}

const [line] = readyLines(edition.data, "literal");
if (!line) throw new Error("the edition has lines");
const kept = takeProposal({ line, finding: blankFinding("1.1.1"), offer, day: "2026-11-19" });
const otherwise: FindingInput = { ...kept, observation: { met: true }, faults: [], note: "原件已现场核对" };

it("a point that records take is led back to them, once, on report, record and form", () => {
  const taken = papers(kept);
  for (const words of [told(reportPaper(taken)), told(recordPaper(taken))]) {
    expect(words).toContain(DATA);
    expect(words).not.toContain(`问题1：${DATA}`);
    expect(words).not.toContain("改判理由");
  }
  expect(filledForm(taken).losses?.map(({ line, note }) => [line, note])).toEqual([["1.1.1", DATA]]);
});

it("where it was judged otherwise, report and record say why, also where no point was lost", () => {
  const taken = papers(otherwise);
  const report = reportPaper(taken);
  const heading = report.blocks.find(
    (block) => block.is === "heading" && block.text.includes("与采用数据不一致的评定"),
  );
  expect(heading).toBeDefined();
  expect(told(report)).toContain(`${DATA}\n50.00`);
  expect(told(report)).toContain("原件已现场核对（姓名审核甲）");
  expect(told(recordPaper(taken))).toContain("改判理由：原件已现场核对");
});

it("a note beside facts that were taken as they stand is a note", () => {
  const words = told(recordPaper(papers({ ...kept, note: "当场告知" })));
  expect(words).toContain("备注：当场告知");
  expect(words).not.toContain("改判理由");
});
