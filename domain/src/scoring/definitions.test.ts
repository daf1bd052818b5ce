import type { RuleDefinition } from "@jianheng/standards/define";
import { describe, expect, it } from "vitest";
import { editionOf, metFindings, plainEdition } from "./edition.fixture.ts";
import { parseFindings } from "./parse-findings.ts";
import { ruleOf } from "./rules.ts";
import { score } from "./score.ts";

/** What a definition can say that none of the three papers says, so that the next paper finds it right. */

function award(of: number, definition: RuleDefinition, observation: object): number {
  return ruleOf(definition).award({ definition, of: of * 100, reading: "literal" }, observation).points;
}

describe("a definition", () => {
  it("of graded faults may leave out the ends of its stretches", () => {
    const steps = [
      { award: 2, faults: { to: 1 } },
      { award: 1, faults: { from: 1, fromExcluded: true, to: 4, toExcluded: true } },
    ] as const;
    const earned = [0, 1, 2, 3, 4].map((faults) =>
      award(2, { kind: "graded-faults", fault: "问题", steps }, { faults, serious: false }),
    );
    expect(earned).toEqual([200, 200, 100, 100, 0]);
  });

  it("of deductions may take everything before the faults do", () => {
    const definition = { kind: "deduct-per-fault", fault: "问题", each: 1, noneFrom: 3 } as const;
    expect([2, 3].map((faults) => award(5, definition, { faults }))).toEqual([300, 0]);
  });

  it("of levels may say when for some of them only", () => {
    const definition = { kind: "levels", levels: [{ award: 2, when: "齐备" }, { award: 0 }] } as const;
    const { zh } = ruleOf(definition).words({ definition, of: 200, reading: "literal" });
    expect(zh).toBe("齐备得2分，0档不得分");
    expect(ruleOf(definition).fields({ definition, of: 200, reading: "literal" })).toMatchObject([{ levels: [2, 0] }]);
  });

  it("of equal parts may have any number of them", () => {
    const definition = { kind: "equal-parts", parts: ["甲", "乙", "丙", "丁", "戊", "己"] } as const;
    const context = { definition, of: 100, reading: "literal" } as const;
    expect(ruleOf(definition).words(context).zh).toBe("甲、乙、丙、丁、戊、己各占1/6分值");
    expect(award(1, definition, { parts: [true, false, false, false, false, false] })).toBe(17);
  });

  it("of an office keeps a stated cap in the trace, and none that is not stated", () => {
    const definition = { kind: "office", network: "局域网", office: "办公系统", each: 1 } as const;
    const observation = { network: true, office: true, computersShort: 4 };
    const trace = (one: RuleDefinition) =>
      ruleOf(one).award({ definition: one, of: 100, reading: "literal" }, observation);
    expect(trace({ ...definition, statedCap: 5 })).toStrictEqual({ points: 0, deducted: 400, statedCap: 500 });
    expect(trace(definition)).toStrictEqual({ points: 0, deducted: 400 });
  });
});

describe("a notice", () => {
  const definition = { kind: "notice", approval: "经批准", needs: ["及时"], deduct: { from: 1, to: 2 } } as const;
  const edition = editionOf([{ of: 3, definition }]);
  const codes = (observation: object) => {
    const parsed = parseFindings({
      edition,
      input: { standard: "toy", findings: [{ check: "1.1.1", ...observation }] },
    });
    return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
  };

  it.each([
    ["1", "迟发", []],
    ["2", "迟发", []],
    ["2.01", "迟发", ["deduct-out-of-range"]],
    ["0.99", "迟发", ["deduct-out-of-range"]],
    ["1", "  ", ["reason-missing"]],
    ["0", "  ", []],
  ])("minus %s because %j", (deduct, reason, expected) => {
    expect(codes({ approved: true, deduct, reason })).toEqual(expected);
  });
});

describe("a sheet", () => {
  it("of this very edition is taken, whatever else it leaves out", () => {
    const edition = plainEdition(1, 100);
    const input = { standard: "toy", edition: edition.hash, findings: [{ check: "1.1.1", met: true }] };
    expect(parseFindings({ edition, input })).toStrictEqual({
      ok: true,
      value: {
        standard: "toy",
        reading: "normalised",
        vetoes: [],
        findings: [{ line: "1.1.1", observation: { met: true } }],
      },
    });
  });

  it("may raise several vetoes; a standard without any says so", () => {
    const vetoes = ["V1", "V2"].map((id) => ({ id, text: id }));
    const raised = vetoes.map(({ id }) => ({ veto: id, grounds: "有据" }));
    const input = { standard: "toy", findings: [], vetoes: raised };
    expect(parseFindings({ edition: plainEdition(1, 100, { vetoes }), input })).toMatchObject({ ok: true });
    expect(parseFindings({ edition: plainEdition(1, 100, { vetoes: [] }), input })).toMatchObject({
      problems: [
        { message: { zh: "没有否决项“V1”，本标准有：（无）", en: "no veto “V1”; there are: none" } },
        { code: "unknown-veto" },
      ],
    });
  });

  it("sums what its lines are worth, in all and by item", () => {
    const { of, items } = score({ edition: plainEdition(4, 25), reading: "literal", findings: metFindings([true]) });
    expect(of).toBe(10000);
    expect(items.map((item) => [item.of, item.claimed])).toEqual([
      [2500, 2500],
      [2500, 2500],
      [2500, 2500],
      [2500, 2500],
    ]);
  });
});
