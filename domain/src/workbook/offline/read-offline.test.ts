import { describe, expect, it } from "vitest";
import { blankFinding, type FindingInput, type SheetContent } from "../../assessments/index.ts";
import type { RawValue } from "../model.ts";
import { readOfflineWorkbook } from "./read-offline.ts";
import { linesUnder, offlineWorkbook } from "./sheets.fixture.ts";

type Workbook = ReturnType<typeof offlineWorkbook>;
type Name = Parameters<typeof linesUnder>[0];

/** What is read of a sheet after somebody has changed its workbook. */
function read(change: (workbook: Workbook) => void, of: { content?: SheetContent; id?: Name } = {}) {
  const { content = { findings: {}, touched: {} }, id = "liaoning-2013" } = of;
  const workbook = offlineWorkbook({ ...linesUnder(id), content });
  change(workbook);
  const { sheets, lines } = workbook;
  const found = readOfflineWorkbook({ sheets, lines, base: content, touched: content.touched, key: "sheet" });
  return { ...found, workbook, said: found.problems.map(({ at, code }) => `${at} ${code}`) };
}

function holding(...findings: FindingInput[]): SheetContent {
  return { findings: Object.fromEntries(findings.map((one) => [one.line, one])), touched: {} };
}

const answers =
  (line: string, ...values: RawValue[]) =>
  (workbook: Workbook) => {
    for (const [index, value] of values.entries()) workbook.put("评估表", "①②③④⑤"[index] ?? "", line, value);
  };
const fault =
  (row: number, ...cells: RawValue[]) =>
  (workbook: Workbook) => {
    for (const [index, heading] of ["编号", "问题", "所属小项"].entries()) {
      workbook.put("问题清单", heading, row, cells[index] ?? null);
    }
  };
const question =
  (row: number, ...cells: RawValue[]) =>
  (workbook: Workbook) => {
    for (const [index, heading] of ["编号", "提问内容", "答复要点", "是否答出"].entries()) {
      workbook.put("现场提问", heading, row, cells[index] ?? null);
    }
  };

describe("a line that was filled in", () => {
  it.each<[Name, string, RawValue[], object]>([
    ["liaoning-2013", "1.2.1", ["√"], { met: true }],
    ["liaoning-2013", "4.2.1", ["３", 1], { asked: 3, unanswered: 1 }],
    ["liaoning-2013", "5.2.1", [2], { level: 2 }],
    ["liaoning-2013", "6.1.1", ["是", "否", "是", "否"], { parts: [true, false, true, false] }],
    ["liaoning-2013", "7.2.1", ["是"], {}],
    ["liaoning-2013", "10.1.1", [18, 20], { ratio: [18, 20] }],
    ["national-trial", "5.1.1", ["否"], { serious: false }],
    ["national-trial", "6.6.1", [1, 20], { errors: 1, sampled: 20 }],
  ])("of %s, %s, says what its rule asks for", (id, line, values, observation) => {
    const { mine, problems } = read(answers(line, ...values), { id });
    expect(problems).toEqual([]);
    expect(mine.findings[line]).toEqual({ ...blankFinding(line), observation });
  });

  it("has its reason in the column of reasons", () => {
    const { mine } = read((workbook) => {
      answers("7.1.1", 0.5)(workbook);
      workbook.put("评估表", "理由", "7.1.1", "缺一份记录");
    });
    expect(mine.findings["7.1.1"]?.observation).toEqual({ deduct: "0.5", reason: "缺一份记录" });
  });

  it("may have a note before anything is judged, and faults before the rest", () => {
    const { mine, problems } = read((workbook) => {
      workbook.put("评估表", "备注", "10.1.1", "待查台账");
      fault(0, "10.1.1", "台账缺页")(workbook);
    });
    expect(problems).toEqual([]);
    expect(mine.findings["10.1.1"]).toMatchObject({
      observation: null,
      note: "待查台账",
      faults: [{ what: "台账缺页" }],
    });
  });

  it("has been judged by its faults where nothing else is asked, by its checks in a group", () => {
    const { mine } = read((workbook) => {
      fault(0, "7.2.1", "无记录")(workbook);
      for (const check of ["3.2.1", "3.2.2"]) workbook.put("评估表", "是否符合", check, "符合");
      workbook.put("评估表", "是否符合", "3.1.1", "符合");
    });
    expect(mine.findings["7.2.1"]?.observation).toEqual({});
    expect(mine.findings["3.2"]).toEqual({ ...blankFinding("3.2"), observation: {} });
    expect(mine.findings["3.1"]).toBeUndefined();
    expect(mine.touched).toEqual({ "3.2.1": true, "3.2.2": true, "3.1.1": true });
  });
});

describe("what is wrong in a cell", () => {
  it.each<[string, (workbook: Workbook) => void, string[]]>([
    ["a word for yes or no", answers("1.2.1", "基本"), ["评估表!H9 not-yes-no"]],
    ["a word for a number", answers("10.1.1", "十", 20), ["评估表!H74 not-a-number"]],
    ["one of two", answers("10.1.1", 18), ["评估表!I74 missing"]],
    ["a grey cell", answers("1.2.1", "是", "是"), ["评估表!I9 unused-cell"]],
    ["an error", answers("1.2.1", { unreadable: "error", text: "#N/A" }), ["评估表!H9 error-value"]],
    ["a fault without words", fault(0, "1.2.1", null), ["问题清单!B3 missing"]],
    ["a fault without a line", fault(0, null, "无记录"), ["问题清单!A3 missing"]],
    ["a fault of a line that there is not", fault(0, "9.9", "无记录"), ["问题清单!A3 unknown-line"]],
    ["a question without an outcome", question(0, "4.2.1", "谁？", null, null), ["现场提问!D3 missing"]],
    ["a question with another outcome", question(0, "4.2.1", "谁？", null, "部分"), ["现场提问!D3 not-yes-no"]],
    ["another word for a check", (one) => one.put("评估表", "是否符合", "3.1.1", "大致"), ["评估表!G16 not-listed"]],
    ["a check where there is none", (one) => one.put("评估表", "是否符合", "1.2.1", "符合"), ["评估表!G9 unused-cell"]],
  ])("%s", (_, change, expected) => {
    expect(read(change).said).toEqual(expected);
  });

  it("a check that was looked at and is said not to have been", () => {
    const content = { findings: {}, touched: { "3.1.1": true } };
    const { said } = read((one) => one.put("评估表", "是否符合", "3.1.1", "未核查"), { content });
    expect(said).toEqual(["评估表!G16 looked-at-already"]);
  });

  it.each(["评估表", "问题清单", "现场提问"])("that %s is gone, or its keys", (name) => {
    const without = read((workbook) => {
      (workbook.sheets as unknown[]).splice(
        workbook.sheets.findIndex((one) => one.name === name),
        1,
      );
    });
    expect(without.said).toEqual([`${name}!A1 sheet-missing`]);
    const keyless = read((workbook) => {
      const sheet = workbook.sheets.find((one) => one.name === name);
      for (const row of sheet?.rows ?? []) {
        for (const key of ["键（勿改）", "小项键（勿改）"]) {
          const at = row.indexOf(key);
          if (at >= 0) (row as RawValue[])[at] = "另写";
        }
      }
    });
    expect(keyless.said[0]).toContain("column-missing");
  });
});

describe("faults and questions", () => {
  const stood: FindingInput = {
    ...blankFinding("1.2.1"),
    observation: { met: false },
    faults: [
      { id: "a", what: "甲", evidence: [] },
      { id: "b", what: "乙", evidence: [] },
    ],
  };

  it("are known by their ids in whatever order, and gone with their rows", () => {
    const { mine } = read(
      (workbook) => {
        fault(0, null, null)(workbook);
        fault(1, "1.2.1", "乙，已核实")(workbook);
      },
      { content: holding(stood) },
    );
    expect(mine.findings["1.2.1"]?.faults).toEqual([{ id: "b", what: "乙，已核实", evidence: [] }]);
  });

  it("go to another line with their row", () => {
    const { mine } = read((workbook) => workbook.put("问题清单", "编号", 0, "1.2.2"), { content: holding(stood) });
    expect(mine.findings["1.2.1"]?.faults.map(({ id }) => id)).toEqual(["b"]);
    expect(mine.findings["1.2.2"]?.faults.map(({ id }) => id)).toEqual(["a"]);
  });

  it("have an id of their own when they were copied or put in, the same each time", () => {
    const change = (workbook: Workbook) => {
      for (const row of [0, 1, 2]) {
        fault(row, "1.2.1", row === 2 ? "乙" : "甲")(workbook);
        workbook.put("问题清单", "键（勿改）", row, row === 2 ? null : "new-0");
      }
    };
    const ids = () => read(change).mine.findings["1.2.1"]?.faults.map(({ id }) => id) ?? [];
    expect(ids()[0]).toBe("new-0");
    expect(new Set(ids()).size).toBe(3);
    expect(ids()).toEqual(ids());
  });

  it("of a group are of the check whose number they bear", () => {
    const { mine } = read(fault(0, "3.1.2", "未测量"));
    expect(mine.findings["3.1"]?.faults).toMatchObject([{ what: "未测量", member: "3.1.2" }]);
  });

  it("are counted where a rule counts questions, unless another number is filled in", () => {
    const asked = (workbook: Workbook) => {
      question(0, "4.2.1", "谁保管试卷？", "考务", "是")(workbook);
      question(1, "4.2.1", "多久归档？", null, "否")(workbook);
    };
    expect(read(asked).mine.findings["4.2.1"]?.observation).toEqual({ asked: 2, unanswered: 1 });
    const both = (workbook: Workbook) => {
      asked(workbook);
      answers("4.2.1", 5, 0)(workbook);
    };
    expect(read(both).mine.findings["4.2.1"]?.observation).toEqual({ asked: 5, unanswered: 0 });
  });
});

describe("what was cleared", () => {
  const met: FindingInput = { ...blankFinding("1.2.1"), observation: { met: true }, note: "甲" };
  const cleared =
    (...headings: string[]) =>
    (workbook: Workbook) => {
      for (const heading of headings) workbook.put("评估表", heading, "1.2.1", null);
    };

  it("altogether is left as it stands, and named", () => {
    const { mine, left } = read(cleared("①", "备注"), { content: holding(met) });
    expect([mine.findings, left]).toEqual([{}, ["1.2.1"]]);
  });

  it("of a line that says something else is gone", () => {
    expect(read(cleared("①"), { content: holding(met) }).mine.findings["1.2.1"]).toEqual({ ...met, observation: null });
    expect(read(cleared("备注"), { content: holding(met) }).mine.findings["1.2.1"]).toEqual({ ...met, note: null });
  });
});
