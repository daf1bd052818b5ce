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
      vetoes: [{ veto: "V1", grounds: "泄题" }],
    });
    const form = assessmentForm({ edition, reading: "literal", score: result, about: { station: "喆堃站" } });
    expect(form.rows.map(({ result: cell }) => cell.text)).toEqual(["30.00", "0.00", ""]);
    expect(form.total).toMatchObject({ of: "90", points: "30.00–60.00", band: "不合格" });
    expect(form.losses).toMatchObject([
      { line: "2.1.1", lost: "30.00", why: "不符合：符合" },
      { line: "3.1.1", points: "", lost: "", why: "未评" },
    ]);
    expect(form.lossTotal).toEqual({ lost: "30.00", unassessed: 1 });
    expect(form.vetoes).toEqual([{ id: "V1", text: "否决", raised: true, grounds: "泄题" }]);
    expect(form.about).toEqual({ station: "喆堃站", assessor: "", date: "" });
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
