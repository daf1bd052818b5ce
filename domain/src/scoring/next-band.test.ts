import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandStart, findBand } from "./bands.ts";
import { editionOf, fiveBands, metFindings, plainEdition, sheets } from "./edition.fixture.ts";
import { readyLines } from "./lines.ts";
import { score } from "./score.ts";

describe("the way to the next band", () => {
  it("lifts the sheet exactly when its lines are raised to their best, and no line of it can be spared", () => {
    const bands = [20, 30, 40].map((from) => ({ name: `${from}`, printed: "", points: { from } }));
    fc.assert(
      fc.property(sheets, ({ lines, findings }) => {
        const edition = editionOf(lines, {
          bands: [...bands, { name: "0", printed: "", points: { to: 20 } }],
          vetoes: [],
        });
        const result = score({ edition, reading: "normalised", findings });
        const { lines: raised, target, need, surplus } = result.nextBand;
        if (raised === null) return;
        const gain = raised.reduce((sum, one) => sum + one.gain, 0);
        expect(gain).toBe((need ?? 0) + (surplus ?? 0));
        expect(findBand(edition.data.bands, result.low + gain)?.name).toBe(target);
        for (const one of raised) expect(gain - one.gain).toBeLessThan(need ?? 0);
        const best = new Map(readyLines(edition.data, "normalised").map((line) => [line.id, line.scope.best]));
        for (const { line, gain: more } of raised) {
          const before = result.lines.find((scored) => scored.line === line)?.points ?? 0;
          expect(before + more).toBe(best.get(line));
        }
      }),
    );
  });

  it("names the fewest checks, the earliest of equals", () => {
    const met = Array.from({ length: 20 }, (_, i) => i >= 3);
    const result = score({ edition: plainEdition(20, 5), reading: "literal", findings: metFindings(met) });
    expect(result.band).toBe("合格");
    expect(result.nextBand).toMatchObject({
      target: "良好",
      need: 500,
      surplus: 0,
      lines: [{ line: "1.1.1", gain: 500 }],
    });
  });

  it("counts an unassessed line from its worst", () => {
    const met = [undefined, ...Array.from({ length: 19 }, () => true)];
    const result = score({
      edition: plainEdition(20, 5, { bands: fiveBands.slice(0, 2) }),
      reading: "literal",
      findings: metFindings(met),
    });
    expect(result.nextBand.reason?.code).toBe("top-band");
    const lower = score({
      edition: plainEdition(20, 5),
      reading: "literal",
      findings: metFindings(met.with(1, false)),
    });
    expect(lower.nextBand).toMatchObject({ target: "优秀", lines: [{ line: "1.1.1" }] });
  });

  it("is null at the top, and null with its target when all points together don't reach it", () => {
    const all = (n: number) => metFindings(Array.from({ length: n }, () => true));
    expect(score({ edition: plainEdition(20, 5), reading: "literal", findings: all(20) }).nextBand.reason?.code).toBe(
      "top-band",
    );
    const short = score({ edition: plainEdition(17, 5), reading: "literal", findings: all(17) });
    expect(short.nextBand).toMatchObject({ lines: null, target: "良好", need: 500, reason: { code: "out-of-reach" } });
  });

  it("starts each band at its lower end, the lowest at nothing", () => {
    expect(fiveBands.map(bandStart)).toEqual([9500, 9000, 8000, 7000, 0]);
  });
});
