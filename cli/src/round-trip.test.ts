import { assessmentForm } from "@jianheng/domain/forms";
import { readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { parseWorkbook, planWorkbook } from "@jianheng/domain/workbook";
import { findRawSheets, writeWorkbook } from "@jianheng/rendering/workbook";
import { editions } from "@jianheng/standards";
import fc from "fast-check";
import { expect, it } from "vitest";
import { findingsOf } from "./testing-findings.ts";

it.each(Object.keys(editions))("any findings of %s come back from the bytes of their workbook", async (id) => {
  const edition = getEdition(editions[id]);
  const about = { station: "示例站", assessor: "甲、乙", date: "2026-11-20" };
  const form = assessmentForm({ edition, reading: "literal", about });
  const [first] = edition.data.vetoes;
  const vetoes = first ? [{ veto: first.id, grounds: "依据" }] : [];
  await fc.assert(
    fc.asyncProperty(findingsOf(readyLines(edition.data, "literal")), async (findings) => {
      const bytes = await writeWorkbook(planWorkbook({ form, findings, vetoes }));
      const sheets = (await findRawSheets(bytes)) ?? [];
      const expected = { standard: id, reading: "literal", ...about, vetoes, findings };
      expect(parseWorkbook({ edition, sheets })).toEqual({ ok: true, value: expected });
    }),
    { numRuns: 25 },
  );
});
