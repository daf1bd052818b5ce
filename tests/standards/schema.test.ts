import { findingsJsonSchema } from "@jianheng/domain/scoring";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { findingsOf, loaded, workedSheets } from "./cases.ts";

/** What `standards schema` gives out, read back by somebody who knows JSON Schema only. */
describe.each(loaded)("the JSON Schema of findings files of $data.id", (edition) => {
  const schema = findingsJsonSchema({ edition, reading: "normalised" }) as z.core.JSONSchema.JSONSchema;
  const validator = z.fromJSONSchema(schema);
  const accepts = (input: unknown) => validator.safeParse(input).success;
  const empty = { standard: edition.data.id, findings: [] };
  const [{ id: first = "" } = {}] = edition.data.items
    .flatMap((item) => item.indicators.flatMap(({ checks }) => checks))
    .slice(-1);

  it("is JSON, and accepts every worked sheet", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    for (const sheet of workedSheets(edition.data.id)) expect(accepts(findingsOf(sheet))).toBe(true);
    expect(accepts(empty)).toBe(true);
  });

  it.each([
    ["another standard", { ...empty, standard: "other" }],
    ["no findings", { standard: edition.data.id }],
    ["an unknown check", { ...empty, findings: [{ check: "99.9", met: true }] }],
    ["an observation of another rule", { ...empty, findings: [{ check: first, asked: 1 }] }],
    ["an unknown field", { ...empty, teacher: "x" }],
    ["an unknown veto", { ...empty, vetoes: [{ veto: "V99", grounds: "x" }] }],
  ])("refuses %s", (_what, input) => {
    expect(accepts(input)).toBe(false);
  });

  it("describes each line in the words of its rule", () => {
    const text = JSON.stringify(schema);
    for (const item of edition.data.items) {
      for (const { checks, group } of item.indicators) {
        const titles = group ? [group.id] : checks.map((check) => `${check.id} ${check.title}：`);
        for (const title of titles) expect(text).toContain(title);
      }
    }
  });
});
