import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf, metFindings, plainEdition, sheets } from "./edition.fixture.ts";
import { readyLines } from "./lines.ts";
import { readings } from "./model.ts";
import { score } from "./score.ts";

const reading = fc.constantFrom(...readings);
const veto = { veto: "V1", grounds: "泄题" };

describe("a score", () => {
  it("is the sum of its lines, item by item and in all", () => {
    fc.assert(
      fc.property(sheets, reading, ({ lines, findings }, as) => {
        const result = score({ edition: editionOf(lines), reading: as, findings });
        const sum = result.lines.reduce((total, { points }) => total + (points ?? 0), 0);
        expect(result.complete).toBe(true);
        expect([result.points, result.low, result.high]).toEqual([sum, sum, sum]);
        expect(result.items.reduce((total, { points }) => total + (points ?? 0), 0)).toBe(sum);
        for (const { of, points, lost } of result.lines) expect((points ?? 0) + (lost ?? 0)).toBe(of);
      }),
    );
  });

  it("does not depend on the order of the findings", () => {
    const shuffled = sheets.chain((sheet) =>
      fc.tuple(fc.constant(sheet), fc.shuffledSubarray(sheet.findings, { minLength: sheet.findings.length })),
    );
    fc.assert(
      fc.property(shuffled, reading, ([{ lines, findings }, other], as) => {
        const edition = editionOf(lines);
        expect(score({ edition, reading: as, findings: other })).toEqual(score({ edition, reading: as, findings }));
      }),
    );
  });

  it("of a part of the sheet is an interval that holds every completion, as tight as can be", () => {
    const partly = sheets.chain((sheet) => fc.tuple(fc.constant(sheet), fc.subarray(sheet.findings)));
    fc.assert(
      fc.property(partly, reading, ([{ lines, findings }, part], as) => {
        const edition = editionOf(lines);
        const open = score({ edition, reading: as, findings: part });
        const full = score({ edition, reading: as, findings });
        expect(open.low <= full.low && full.high <= open.high).toBe(true);
        const missing = new Set(part.map(({ line }) => line));
        const ends = readyLines(edition.data, as).filter(({ id }) => !missing.has(id));
        const known = open.lines.reduce((total, { points }) => total + (points ?? 0), 0);
        expect(open.low).toBe(known + ends.reduce((total, { scope }) => total + scope.worst, 0));
        expect(open.high).toBe(known + ends.reduce((total, { scope }) => total + scope.best, 0));
        expect(open.complete).toBe(part.length === findings.length);
        expect(open.points === null).toBe(!open.complete);
      }),
    );
  });

  it("takes a line without a finding as unassessed, never as passed", () => {
    const { lines, points, low, high } = score({
      edition: plainEdition(2, 50),
      reading: "literal",
      findings: metFindings([true]),
    });
    expect([points, low, high]).toEqual([null, 5000, 10000]);
    expect(lines[1]).toMatchObject({ points: null, lost: null, observation: null, why: { zh: "未评" } });
  });

  it("says of what the paper awards less for than it holds that no more can be had, and of nothing else", () => {
    const definition = { kind: "all-or-nothing", needs: ["有计划"], award: 1 } as const;
    const why = (met: boolean, reading: "literal" | "normalised") =>
      score({
        edition: editionOf([{ of: 2, definition }]),
        reading,
        findings: [{ line: "1.1.1", observation: { met } }],
      }).lines[0]?.why;
    expect(why(true, "literal")).toEqual({
      zh: "达到“有计划”的要求；按原文最高得1分（分值2分）",
      en: "requirement met: “有计划”; 1 of 2 at most as printed",
    });
    expect(why(false, "literal")?.zh).toBe("未达到“有计划”的要求");
    expect(why(true, "normalised")?.zh).toBe("达到“有计划”的要求");
  });

  it("keeps observation, note, deduction and stated cap in the trace", () => {
    const definition = { kind: "deduct-per-fault", fault: "计划不合格", each: 1, statedCap: 5 } as const;
    const findings = [{ line: "1.1.1", observation: { faults: 3 }, note: "三份" }];
    const { lines } = score({ edition: editionOf([{ of: 2, definition }]), reading: "literal", findings });
    expect(lines[0]).toMatchObject({
      points: 0,
      lost: 200,
      deducted: 300,
      statedCap: 500,
      observation: { faults: 3 },
      note: "三份",
    });
    expect(lines[0]?.why.zh).toContain("3例");
  });
});

describe("the band", () => {
  const at = (met: number) =>
    score({
      edition: plainEdition(100, 1),
      reading: "literal",
      findings: metFindings(Array.from({ length: 100 }, (_, i) => i < met)),
    });

  it.each([
    [100, "优秀"],
    [95, "优秀"],
    [94, "良好"],
    [90, "良好"],
    [89, "合格"],
    [80, "合格"],
    [79, "基本合格"],
    [70, "基本合格"],
    [69, "不合格"],
    [0, "不合格"],
  ])("%i points are %s: the lower end belongs to the band", (met, band) => {
    expect(at(met).band).toBe(band);
  });

  it("is there only when both ends of the interval lie in it", () => {
    const some = (met: number, open: number) =>
      Array.from({ length: 100 }, (_, i) => (i < met ? true : i < met + open ? undefined : false));
    const band = (met: number, open: number) =>
      score({ edition: plainEdition(100, 1), reading: "literal", findings: metFindings(some(met, open)) }).band;
    expect(band(90, 4)).toBe("良好");
    expect(band(90, 5)).toBeNull();
    expect(band(95, 5)).toBe("优秀");
  });

  it("is fixed by a veto whatever the total, which is still reported", () => {
    fc.assert(
      fc.property(sheets, reading, fc.boolean(), ({ lines, findings }, as, half) => {
        const edition = editionOf(lines);
        const given = half ? findings.slice(0, 5) : findings;
        const free = score({ edition, reading: as, findings: given });
        const vetoed = score({ edition, reading: as, findings: given, vetoes: [veto] });
        expect(vetoed.band).toBe("不合格");
        expect([vetoed.points, vetoed.low, vetoed.high]).toEqual([free.points, free.low, free.high]);
        expect(vetoed.nextBand).toMatchObject({ lines: null, reason: { code: "veto" } });
      }),
    );
  });

  it("is null in a standard without bands", () => {
    const { vetoBand: _, ...data } = plainEdition(1, 100).data;
    const edition = { data: { ...data, bands: [], vetoes: [] }, hash: "" };
    const result = score({ edition, reading: "literal", findings: metFindings([true]) });
    expect(result.band).toBeNull();
    expect(result.nextBand.reason?.code).toBe("no-bands");
  });
});
