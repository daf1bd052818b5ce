import { findPoints, formatPoints } from "@jianheng/domain/kernel";
import {
  observationProblems,
  parseFindings,
  type Reading,
  readings,
  readyLines,
  score,
} from "@jianheng/domain/scoring";
import { describe, expect, it } from "vitest";
import { findingsOf, loaded, workedCases, workedSheets } from "./cases.ts";

describe.each(loaded)("the worked cases of $data.id", (edition) => {
  const { id } = edition.data;
  const cases = workedCases(id);

  it.each(cases.map((one) => [`${one.file} ${one.check ?? one.group} ${one.reading}: ${one.note}`, one] as const))(
    "%s",
    (_name, one) => {
      const line = readyLines(edition.data, one.reading).find((ready) => ready.id === (one.check ?? one.group));
      if (!line) throw new Error(`no line ${one.check ?? one.group}`);
      expect(line.kind).toBe(one.check === undefined ? "group" : "check");
      expect(observationProblems({ line, observation: one.observation, at: "$" })).toEqual([]);
      const { points } = line.rule.award(line.context, one.observation);
      expect(formatPoints(points)).toBe(one.points);
    },
  );

  it("show every kind of rule that the edition uses, and each with full points, none or its floor", () => {
    const lines = readyLines(edition.data, "normalised");
    const kindOf = new Map(lines.map((line) => [line.id, line.definition.kind]));
    const shown = new Set(cases.map((one) => kindOf.get(one.check ?? one.group ?? "")));
    expect(shown).toEqual(new Set(kindOf.values()));
  });

  it.each(workedSheets(id))("sheet: $name", (sheet) => {
    const parsed = parseFindings({ edition, input: findingsOf(sheet) });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const result = score({ edition, ...parsed.value });
    const { low, high, band } = result;
    expect({
      points: result.points === null ? null : formatPoints(result.points),
      low: formatPoints(low),
      high: formatPoints(high),
      band,
    }).toEqual(sheet.expect);
  });
});

describe("the readings", () => {
  const [liaoning] = loaded;
  if (!liaoning) throw new Error("no edition");
  const scopes = (reading: Reading) => new Map(readyLines(liaoning.data, reading).map(({ id, scope }) => [id, scope]));

  it("normalised: every line can earn all of its points and none", () => {
    for (const edition of loaded) {
      for (const { scope, of } of readyLines(edition.data, "normalised")) expect(scope).toEqual({ worst: 0, best: of });
    }
  });

  it("literal: 1.2.1 to 1.2.3 and 9.1.1 earn one of two, 3.2 keeps two of three", () => {
    const literal = scopes("literal");
    for (const id of ["1.2.1", "1.2.2", "1.2.3", "9.1.1"]) expect(literal.get(id)).toEqual({ worst: 0, best: 100 });
    expect(literal.get("3.2")).toEqual({ worst: 200, best: 300 });
  });

  it("say the number that each awards", () => {
    const words = (reading: Reading) => readyLines(liaoning.data, reading).find(({ id }) => id === "1.2.1");
    expect(readings.map((reading) => words(reading)?.rule.words(words(reading)?.context as never).zh)).toEqual([
      "全部符合要求的得1分，否则不得分",
      "全部符合要求的得2分，否则不得分",
    ]);
    expect(findPoints("0.67")).toBe(67);
  });
});
