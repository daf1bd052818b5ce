import { linesOf } from "@jianheng/domain/scoring";
import { describe, expect, it } from "vitest";
import { loaded } from "./cases.ts";

/** What the papers hold, counted: see each edition's SOURCE.md. */
const expected: Record<string, object> = {
  "liaoning-2013": {
    items: 10,
    indicators: 27,
    checks: 70,
    lines: 60,
    groups: 3,
    points: 10000,
    claimed: 102,
    vetoes: 5,
    bands: 5,
  },
  "national-trial": {
    items: 9,
    indicators: 30,
    checks: 61,
    lines: 61,
    groups: 0,
    points: 10000,
    claimed: 100,
    vetoes: 0,
    bands: 0,
  },
  "sichuan-2017": {
    items: 9,
    indicators: 30,
    checks: 61,
    lines: 61,
    groups: 0,
    points: 10000,
    claimed: 100,
    vetoes: 6,
    bands: 2,
  },
};

describe("the three editions", () => {
  it.each(loaded)("$data.id holds what the paper holds", ({ data }) => {
    const indicators = data.items.flatMap((item) => item.indicators);
    const lines = linesOf(data);
    expect({
      items: data.items.length,
      indicators: indicators.length,
      checks: indicators.flatMap(({ checks }) => checks).length,
      lines: lines.length,
      groups: lines.filter(({ kind }) => kind === "group").length,
      points: lines.reduce((sum, { of }) => sum + of, 0),
      claimed: data.items.reduce((sum, { claims }) => sum + claims.points, 0),
      vetoes: data.vetoes.length,
      bands: data.bands.length,
    }).toEqual(expected[data.id]);
  });

  it("Sichuan's ids and points are the national form's", () => {
    const [, national, sichuan] = loaded;
    const shape = (edition: typeof national) => edition && linesOf(edition.data).map(({ id, of }) => [id, of]);
    expect(shape(sichuan)).toEqual(shape(national));
  });

  it("are frozen, each with its own content hash", () => {
    expect(new Set(loaded.map(({ hash }) => hash)).size).toBe(3);
    for (const { data, hash } of loaded) {
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(() => Object.assign(data.items[0]?.claims ?? {}, { points: 1 })).toThrow(TypeError);
    }
  });
});
