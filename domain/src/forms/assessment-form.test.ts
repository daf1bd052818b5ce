import { describe, expect, it } from "vitest";
import { editionOf, metFindings, plainEdition } from "../scoring/edition.fixture.ts";
import { examples } from "../scoring/examples.fixture.ts";
import { score } from "../scoring/index.ts";
import { assessmentForm } from "./assessment-form.ts";

describe("the assessment form", () => {
  const edition = plainEdition(3, 30);

  it("has a row for every check, with words and without results while it is blank", () => {
    const form = assessmentForm({ edition: editionOf(examples), reading: "normalised" });
    expect(form.rows).toHaveLength(examples.length);
    for (const row of form.rows) {
      expect(row.method.text).toMatch(/。$/);
      expect(row.result.text).toBe("");
      expect(row.line.fields.length).toBeGreaterThan(0);
    }
    expect(form.losses).toBeNull();
    expect(form.lossTotal).toBeNull();
    expect(form.total).toMatchObject({ points: "", band: "" });
  });

  it("filled shows what the score says, the losses with their reasons, and what is not assessed", () => {
    const result = score({
      edition,
      reading: "literal",
      findings: [...metFindings([true, false])],
    });
    const form = assessmentForm({ edition, reading: "literal", score: result, about: { station: "喆堃站" } });
    expect(form.rows.map(({ result: cell }) => cell.text)).toEqual(["30.00", "0.00", ""]);
    expect(form.total).toMatchObject({ of: "90", points: "30.00–60.00" });
    expect(form.losses).toMatchObject([
      { line: "2.1.1", lost: "30.00", why: "未达到“符合”的要求" },
      { line: "3.1.1", points: "", lost: "", why: "未评" },
    ]);
    expect(form.lossTotal).toEqual({ lost: "30.00", unassessed: 1 });
    expect(form.vetoes).toEqual([{ id: "V1", text: "否决", raised: false, grounds: "" }]);
    expect(form.about).toEqual({ station: "喆堃站", assessor: "", date: "" });
  });

  const vetoed = (met: readonly boolean[]) => {
    const vetoes = [{ veto: "V1", grounds: "泄题" }];
    const findings = [...metFindings(met)];
    const result = score({ edition, reading: "literal", findings, vetoes });
    return assessmentForm({ edition, reading: "literal", score: result });
  };

  it("that a veto stopped has no sum, no loss of what nobody assessed, and says what it came to and why", () => {
    const form = vetoed([]);
    expect(form.total).toMatchObject({ points: "—", band: "不合格" });
    expect(form).toMatchObject({ losses: null, lossTotal: null });
    expect(form.notes[0]).toBe("因存在否决项，评估中止，不再评分，评定为不合格。依据：泄题。");
    expect(form.vetoes).toEqual([{ id: "V1", text: "否决", raised: true, grounds: "泄题" }]);
    expect(vetoed([true, false])).toMatchObject({
      losses: [{ line: "2.1.1" }],
      lossTotal: { lost: "30.00", unassessed: 0 },
    });
  });

  it("keeps the sum of what was all assessed before a veto fixed the band", () => {
    const form = vetoed([true, false, true]);
    expect(form.total).toMatchObject({ points: "60.00", band: "不合格" });
    expect(form.notes[0]).toBe("因存在否决项，评定为不合格。依据：泄题。");
  });

  it("says how it is read, how much that gives at most, and where headings and lines disagree", () => {
    const odd = editionOf([{ of: 2, definition: { kind: "all-or-nothing", needs: ["有计划"], award: 1 } }]);
    const items = odd.data.items.map((item) => ({ ...item, claims: { ...item.claims, points: 5 } }));
    const notesIn = (reading: "literal" | "normalised", data = odd.data) =>
      assessmentForm({ edition: { ...odd, data }, reading }).notes;
    expect(notesIn("literal")[0]).toBe(
      "计分口径：按评分办法原文（方法栏所列得分，不超过分值）。按此口径全部符合时最高得1.00分（分值合计2.00分）。",
    );
    expect(notesIn("normalised")[0]).toBe("计分口径：按分值栏折算（最好得满分，最差不得分）。");
    expect(notesIn("normalised").join()).not.toContain("不一致");
    expect(notesIn("normalised", { ...odd.data, items })[1]).toMatch(
      /^原表项目分值与所列条目不一致（1．.*标5分，条目合计2分），按条目计分。$/,
    );
    expect(notesIn("literal").at(-1)).toContain("指标内容为摘要，以原文为准");
  });

  it("joins the method cells that the paper joins, and no others", () => {
    const { data } = edition;
    const [first, second, ...rest] = data.items;
    const share = (item: typeof first) =>
      item && {
        ...item,
        indicators: item.indicators.map((one) => ({
          ...one,
          checks: one.checks.map((check) => ({ ...check, sharesMethod: true as const })),
        })),
      };
    const items = [first, share(second), ...rest].filter((item) => item !== undefined);
    const form = assessmentForm({ edition: { ...edition, data: { ...data, items } }, reading: "literal" });
    expect(form.rows.map(({ method }) => method.key)).toEqual(["1.1.1", "1.1.1", "3.1.1"]);
    expect(form.rows[0]?.method.text).toBe("符合的得30分，否则不得分。");
  });
});
