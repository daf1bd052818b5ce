import { describe, expect, it } from "vitest";
import type { RawValue } from "../model.ts";
import { testWorkbook } from "../testing.ts";
import { parseWorkbook } from "./parse-workbook.ts";

type Workbook = ReturnType<typeof testWorkbook>;

function parsed(change: (workbook: Workbook) => void, id = "liaoning-2013") {
  const workbook = testWorkbook(id);
  change(workbook);
  return { workbook, result: parseWorkbook(workbook) };
}

/** What is wrong after a change: `place [code]`, where `R` stands for the row of `line`. */
function wrong(line: string, change: (workbook: Workbook) => void, id?: string): string[] {
  const { workbook, result } = parsed(change, id);
  const row = workbook.rowOf(line) + 1;
  return result.ok ? [] : result.problems.map(({ at, code }) => `${at.replace(new RegExp(`${row}$`), "R")} [${code}]`);
}

describe("what is wrong in a line", () => {
  const cases: [string, string, RawValue[], string[]][] = [
    ["a word for a number", "7.2.1", ["两例"], ["评估表!GR [not-a-number]"]],
    ["a negative count", "7.2.1", [-1], ["评估表!GR [too-small]"]],
    ["half a fault", "7.2.1", [1.5], ["评估表!GR [wrong-type]"]],
    ["a date for a number", "7.2.1", [{ date: "2026-11-20" }], ["评估表!GR [not-a-number]"]],
    ["a word for yes or no", "1.2.1", ["基本符合"], ["评估表!GR [not-yes-no]"]],
    ["a level that is not listed", "5.2.1", [2.5], ["评估表!GR [not-listed]"]],
    ["more unanswered than asked", "4.2.1", [3, 5], ["评估表!HR [unanswered-above-asked]"]],
    ["nothing asked", "4.2.1", [0, 0], ["评估表!GR [too-small]"]],
    ["an empty cell in a line", "4.2.1", [3], ["评估表!HR [missing]"]],
    ["a whole of 0", "10.1.1", [0, 0], ["评估表!HR [too-small]"]],
    ["a part above its whole", "10.1.1", [9, 8], ["评估表!GR [part-above-whole]"]],
    ["half a ratio", "10.1.1", [9], ["评估表!HR [missing]"]],
    ["more faults than a group can lose", "3.1", [8], ["评估表!GR [too-many-faults]"]],
    ["more faults than two", "3.2", [3], ["评估表!GR [too-many-faults]"]],
    ["a deduction above the points", "7.1.1", ["2.5", null, null, null, "理由"], ["评估表!GR [deduct-above-points]"]],
    ["a deduction without a reason", "7.1.1", ["1"], ["评估表!KR [missing]"]],
    ["a grey cell that is filled", "1.2.1", ["是", "是"], ["评估表!HR [unused-cell]"]],
    ["four parts with one empty", "6.1.1", ["是", "是", null, "否"], ["评估表!IR [missing]"]],
    [
      "all cells at once",
      "8.1.1",
      ["x", "？", "z"],
      ["评估表!GR [not-yes-no]", "评估表!HR [not-yes-no]", "评估表!IR [not-a-number]"],
    ],
  ];
  it.each(cases)("%s", (_name, line, values, expected) => {
    expect(wrong(line, (workbook) => workbook.answer(line, ...values))).toEqual(expected);
  });

  it("a grey cell alone, in an empty line", () => {
    expect(wrong("1.2.1", ({ put, rowOf }) => put(0, rowOf("1.2.1"), 7, "是"))).toEqual(["评估表!HR [unused-cell]"]);
  });

  it("says it in the words of the sheet", () => {
    const { result } = parsed((workbook) => {
      workbook.answer("1.2.1", null, "是");
      workbook.answer("7.2.1", 1.5);
      workbook.answer("7.1.1", -1, null, null, null, "理由");
      workbook.answer("10.1.1", 1e300, 2);
    });
    expect(result.ok ? [] : result.problems.map(({ message }) => message.zh)).toMatchInlineSnapshot(`
      [
        "此格不用填，请清空；要说明的写在备注栏",
        "不能填负数，扣0.5分就填“0.5”",
        "应填整数",
        "最多为9007199254740991",
        "最多为1000000",
      ]
    `);
  });

  it("a serious fault without a fault", () => {
    const fill = (workbook: Workbook) => workbook.answer("5.1.1", 0, "是");
    expect(wrong("5.1.1", fill, "national-trial")).toEqual(["评估表!HR [serious-without-fault]"]);
  });

  it("nothing sampled, and more errors than samples", () => {
    expect(wrong("6.6.1", (workbook) => workbook.answer("6.6.1", 0, 0), "national-trial")).toEqual([
      "评估表!HR [too-small]",
    ]);
    expect(wrong("6.6.1", (workbook) => workbook.answer("6.6.1", 3, 2), "national-trial")).toEqual([
      "评估表!GR [errors-above-sampled]",
    ]);
  });

  it.each<[string, RawValue, string]>([
    [
      "a formula whose result was not saved",
      { unreadable: "formula", text: '=IF(1,"是","否")' },
      "formula-without-value",
    ],
    ["an error", { unreadable: "error", text: "#N/A" }, "error-value"],
  ])("%s, wherever it stands", (_name, value, code) => {
    const places: [number, number, number][] = [
      [0, 2, 1],
      [1, 2, 0],
      [2, 2, 3],
    ];
    const fill = (workbook: Workbook) => {
      workbook.answer("1.2.1", value);
      workbook.put(0, workbook.rowOf("1.2.2"), workbook.columns.note, value);
      for (const [sheet, row, column] of places) workbook.put(sheet, row, column, value);
    };
    const cells = ["评估表!B3", "评估表!GR", "评估表!L10", "问题清单!A3", "否决项!D3"];
    expect(wrong("1.2.1", fill).filter((one) => cells.some((at) => one.startsWith(`${at} `)))).toEqual(
      cells.map((at) => `${at} [${code}]`),
    );
  });

  it("a note alone", () => {
    expect(wrong("1.2.1", ({ put, rowOf, columns }) => put(0, rowOf("1.2.1"), columns.note, "待查"))).toEqual([
      "评估表!GR [missing]",
    ]);
  });

  it("every line at once", () => {
    const { result } = parsed((workbook) => {
      workbook.answer("1.2.1", "?");
      workbook.answer("3.1", 9);
      workbook.answer("4.2.1", 1, 2);
    });
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([
      "not-yes-no",
      "too-many-faults",
      "unanswered-above-asked",
    ]);
  });
});

describe("what people and programs write all the same", () => {
  const cases: [string, RawValue[], unknown][] = [
    ["7.2.1", ["２"], { faults: 2 }],
    ["7.2.1", [" 2　"], { faults: 2 }],
    ["7.2.1", ["2.0"], { faults: 2 }],
    ["1.2.1", ["√"], { met: true }],
    ["1.2.1", ["×"], { met: false }],
    ["1.2.1", ["有"], { met: true }],
    ["1.2.1", [" 无 "], { met: false }],
    ["1.2.1", [true], { met: true }],
    ["5.2.1", ["3"], { level: 3 }],
    ["7.1.1", [0.1 + 0.2, null, null, null, "理由"], { deduct: "0.3", reason: "理由" }],
    ["7.1.1", ["０．５", null, null, null, "理由"], { deduct: "0.5", reason: "理由" }],
  ];
  it.each(cases)("%s %j", (line, values, observation) => {
    const { result } = parsed((workbook) => workbook.answer(line, ...values));
    expect(result).toMatchObject({ ok: true, value: { findings: [{ line, observation }] } });
  });

  it.each([
    ["2026-11-20", "2026-11-20"],
    ["2026/1/5", "2026-01-05"],
    ["２０２６年１１月２０日", "2026-11-20"],
    [{ date: "2026-11-20" }, "2026-11-20"],
    [46346, "2026-11-20"],
    [36585, "2000-02-29"],
  ])("the date %j", (given, date) => {
    const { result } = parsed(({ put }) => put(0, 2, 6, given));
    expect(result).toMatchObject({ ok: true, value: { date } });
  });

  it("no date", () => {
    expect(wrong("1.1", ({ put }) => put(0, 2, 6, "2026-02-30"))).toEqual(["评估表!G3 [not-a-date]"]);
  });
});

describe("the list of faults", () => {
  it("gives a line its faults with words, and a member's number means its group", () => {
    const { result } = parsed(({ put }) => {
      put(1, 2, 0, "3.1");
      put(1, 2, 1, "无满意度测量");
      put(1, 2, 2, "3.1.2");
      put(1, 5, 0, "3.1.5");
      put(1, 5, 1, "无跟踪");
    });
    const faults = [
      { what: "无满意度测量", member: "3.1.2" },
      { what: "无跟踪", member: "3.1.5" },
    ];
    expect(result).toMatchObject({ ok: true, value: { findings: [{ line: "3.1", observation: { faults } }] } });
  });

  it.each<[string, [RawValue, RawValue, RawValue], string[]]>([
    ["an unknown line", ["9.9", "问题", null], ["问题清单!A3 [unknown-line]"]],
    ["a line that counts no faults", ["1.2.1", "问题", null], ["问题清单!A3 [counts-no-faults]"]],
    ["no line", [null, "问题", null], ["问题清单!A3 [missing]"]],
    ["no words", ["3.1", null, null], ["问题清单!B3 [too-small]"]],
    ["an unknown member", ["3.1", "问题", "3.2.1"], ["问题清单!C3 [unknown-member]"]],
  ])("%s", (_name, values, expected) => {
    const fill = ({ put }: Workbook) => {
      for (const [column, value] of values.entries()) put(1, 2, column, value);
    };
    expect(wrong("1.1", fill)).toEqual(expected);
  });

  it("must agree with a count that is given", () => {
    const list = (workbook: Workbook, count: number) => {
      workbook.put(1, 2, 0, "7.2.1");
      workbook.put(1, 2, 1, "问题");
      workbook.answer("7.2.1", count);
    };
    expect(wrong("7.2.1", (workbook) => list(workbook, 2))).toEqual(["评估表!GR [count-differs]"]);
    expect(wrong("7.2.1", (workbook) => list(workbook, 1))).toEqual([]);
  });
});

describe("the vetoes", () => {
  it.each<[string, RawValue, RawValue, string[]]>([
    ["without grounds", "是", null, ["否决项!D3 [missing]"]],
    ["undecided", null, "有依据", ["否决项!C3 [missing]"]],
    ["neither yes nor no", "也许", null, ["否决项!C3 [not-yes-no]"]],
    ["denied", "否", null, []],
  ])("%s", (_name, raised, grounds, expected) => {
    const fill = ({ put }: Workbook) => {
      put(2, 2, 2, raised);
      put(2, 2, 3, grounds);
    };
    expect(wrong("1.1", fill)).toEqual(expected);
  });

  it("need their sheet", () => {
    const workbook = testWorkbook("liaoning-2013");
    const sheets = workbook.sheets.filter(({ name }) => name !== "否决项");
    const result = parseWorkbook({ ...workbook, sheets });
    expect(result.ok ? [] : result.problems.map(({ at, code }) => `${at} [${code}]`)).toEqual([
      "否决项!A1 [sheet-missing]",
    ]);
  });
});
