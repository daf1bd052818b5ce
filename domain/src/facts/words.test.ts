import { describe, expect, it } from "vitest";
import { missingWords, nextBandWords, verdictWords } from "./words.ts";

const seen = (...states: string[]) => states.map((state) => ({ state }));

describe("what a line lacks", () => {
  it.each([
    ["no-records", seen("no-records"), "open", "台账没有可依据的记录。"],
    ["no-records", seen("no-records"), "self", "自评失分，台账没有可依据的记录。"],
    ["kept", seen("kept"), "open", "台账未见问题，但只能反映本条的一部分，其余须人工核查后计分。"],
    ["kept", seen("kept", "no-records"), "open", "台账未见问题，但有的事项无记录，须人工核查后计分。"],
    ["kept", seen("kept"), "self", "自评失分，台账未见问题。"],
    ["broken", seen("kept", "broken"), "facts", undefined],
  ] as const)("with %s, of %j, from %s", (state, figures, from, words) => {
    expect(missingWords({ proposal: { state, figures }, from, person: null })?.zh).toBe(words);
  });

  it.each([
    ["open", null, "须人工核查。"],
    ["open", "看现场", "须由人判断：看现场。"],
    ["self", "看现场", "自评失分，须由人判断：看现场。"],
    ["self", null, "自评失分，须人工核查。"],
  ] as const)("without a fact, from %s, because of %s", (from, person, words) => {
    expect(missingWords({ proposal: null, from, person })?.zh).toBe(words);
  });
});

describe("the way to the next band", () => {
  const next = { target: "优秀", need: 175, lines: ["9.1.1", "7.3.1"], why: null };
  it("says what is short, and how many lines have it", () => {
    expect(nextBandWords({ next, hindered: false }).zh).toBe("按已知得分计，升到“优秀”还差1.75分，至少补足以下2条：");
  });
  it("speaks of points alone where something stands before the band", () => {
    expect(nextBandWords({ next, hindered: true }).zh).toContain("分数升到“优秀”");
  });
  it("says why where no lines have it, and where there is nothing higher", () => {
    const out = { ...next, lines: [], why: "不够" };
    expect(nextBandWords({ next: out, hindered: false }).zh).toBe("按已知得分计，升到“优秀”还差1.75分。不够");
    const top = { target: null, need: null, lines: [], why: "已属最高等次" };
    expect(nextBandWords({ next: top, hindered: false }).zh).toBe("已属最高等次。");
  });
});

describe("a gate", () => {
  it("is met or not; a veto is there or not", () => {
    expect(verdictWords({ state: "failed", stands: "before" }).zh).toBe("不符合");
    expect(verdictWords({ state: "failed", stands: "veto" }).zh).toBe("有此情形");
    expect(verdictWords({ state: "no-records", stands: "veto" }).zh).toBe("无记录");
  });
});
