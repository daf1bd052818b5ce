import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFewest } from "./fewest.ts";

/** Every set of indexes, the slow way. */
function bruteForce(gains: readonly number[], need: number): { size: number; surplus: number } | undefined {
  const sets = Array.from({ length: 2 ** gains.length }, (_, bits) => gains.filter((_gain, i) => (bits >> i) & 1));
  const enough = sets
    .map((set) => ({ size: set.length, surplus: set.reduce((a, b) => a + b, 0) - need }))
    .filter(({ surplus }) => surplus >= 0)
    .sort((a, b) => a.size - b.size || a.surplus - b.surplus);
  return enough[0];
}

describe("the fewest gains that reach a need", () => {
  it("is the smallest set there is, and of those the tightest", () => {
    const gains = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 9 });
    fc.assert(
      fc.property(gains, fc.integer({ min: 1, max: 900 }), (list, need) => {
        const found = findFewest(list, need);
        const size = found?.length ?? 0;
        const sum = found?.reduce((total, index) => total + (list[index] ?? 0), 0) ?? 0;
        expect(found && { size, surplus: sum - need }).toEqual(bruteForce(list, need));
        expect(found).toEqual(found?.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it("takes the earliest where several are alike", () => {
    expect(findFewest([100, 200, 100, 200], 300)).toEqual([0, 1]);
    expect(findFewest([100, 100, 100], 100)).toEqual([0]);
  });

  it("prefers fewer over tighter", () => {
    expect(findFewest([50, 50, 300], 100)).toEqual([2]);
  });

  it("is undefined when all together are too little", () => {
    expect(findFewest([100, 100], 201)).toBeUndefined();
    expect(findFewest([], 1)).toBeUndefined();
  });

  it("stays quick on sixty lines with odd gains", () => {
    const gains = Array.from({ length: 60 }, (_, i) => 67 + (i % 7) * 33);
    expect(findFewest(gains, 7000)?.length).toBeGreaterThan(20);
  });
});
