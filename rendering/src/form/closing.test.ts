import { expect, test } from "vitest";
import { blankForm, filledForm, standards } from "../forms.fixture.ts";
import { drawForm } from "./draw.ts";

test.each(standards)("%s: who signs sees what is signed: total, band and vetoes on the same page", (standard) => {
  for (const form of [blankForm(standard), filledForm(standard)]) {
    const { table } = drawForm(form).pages.at(-1) ?? {};
    const last = table?.rows.flatMap(({ cells }) => cells.map(({ text }) => text.replaceAll("\n", ""))) ?? [];
    const wanted = ["合计", "评估人员（签字）", ...form.vetoes.map(({ text }) => text)];
    for (const words of wanted) expect(last.some((text) => text.includes(words))).toBe(true);
  }
});
