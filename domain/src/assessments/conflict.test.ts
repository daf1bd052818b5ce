import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faulty, met } from "./assessments.fixture.ts";
import { mergeFinding, mergeFindings } from "./conflict.ts";
import type { FindingInput } from "./finding.ts";

const line = "2.1.1";
const base = faulty(1);
const [first] = base.faults;
const added = (id: string): FindingInput => ({
  ...base,
  faults: [...base.faults, { id, what: `${id}的问题`, evidence: [] }],
});
const reworded = (what: string): FindingInput => ({ ...base, faults: first ? [{ ...first, what }] : [] });

function merge(mine: FindingInput, theirs: FindingInput, from: FindingInput | null = base) {
  const { merged, conflicts } = mergeFinding({ line, base: from, mine, theirs });
  return { faults: merged.faults.map(({ id }) => id), note: merged.note, merged, at: conflicts.map(({ at }) => at) };
}

describe("two edits of one line", () => {
  it("of different parts are both taken", () => {
    expect(merge({ ...base, note: "我的" }, added("甲"))).toMatchObject({ note: "我的", faults: ["f0", "甲"], at: [] });
  });

  it("that add faults keep the faults of both", () => {
    expect(merge(added("甲"), added("乙"))).toMatchObject({ faults: ["f0", "乙", "甲"], at: [] });
  });

  it("of one value are a conflict with what each made of it; what stands, stands", () => {
    const mine = { ...base, note: "我的", observation: null };
    const { merged, conflicts } = mergeFinding({ line, base, mine, theirs: { ...base, note: "他的" } });
    expect(conflicts).toEqual([{ line, at: "note", base: null, mine: "我的", theirs: "他的" }]);
    expect(merged).toMatchObject({ note: "他的", observation: null });
  });

  it("that are the same are no conflict", () => {
    expect(merge({ ...base, note: "同" }, { ...base, note: "同" })).toMatchObject({ note: "同", at: [] });
  });

  it("of which one removes what the other left removes it", () => {
    expect(merge({ ...base, faults: [] }, base)).toMatchObject({ faults: [], at: [] });
    expect(merge(base, { ...base, faults: [] })).toMatchObject({ faults: [], at: [] });
  });

  it("of which one removes what the other changed lose nothing, and say so", () => {
    expect(merge({ ...base, faults: [] }, reworded("改"))).toMatchObject({ faults: ["f0"], at: ["faults.f0"] });
    expect(merge(reworded("改"), { ...base, faults: [] })).toMatchObject({ faults: ["f0"], at: ["faults.f0"] });
    expect(merge(reworded("甲改"), reworded("乙改")).at).toEqual(["faults.f0"]);
  });

  it("with no base are added to each other", () => {
    expect(merge(faulty(0), added("甲"), null).faults).toEqual(["f0", "甲"]);
    expect(merge({ ...met(true), line }, { ...met(false), line }, null).at).toEqual(["observation"]);
  });

  it("of many lines report every conflict at once", () => {
    const one = {
      line: "1.1.1",
      base: met(true),
      mine: { ...met(true), note: "甲" },
      theirs: { ...met(true), note: "乙" },
    };
    const two = { line, base, mine: { ...base, note: "甲" }, theirs: { ...base, note: "乙" } };
    const { merged, conflicts } = mergeFindings([one, two]);
    expect([merged.length, conflicts.map((conflict) => conflict.line)]).toEqual([2, ["1.1.1", line]]);
  });
});

describe("any two edits", () => {
  const entry = fc.record({ id: fc.constantFrom("1", "2", "3", "4"), what: fc.constantFrom("甲", "乙", "丙") });
  const faults = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 4 });
  const findings = fc
    .tuple(faults, fc.constantFrom(null, "甲", "乙"))
    .map(([list, note]): FindingInput => ({ ...base, note, faults: list.map((one) => ({ ...one, evidence: [] })) }));

  it("lose no fault that either added or changed", () => {
    fc.assert(
      fc.property(findings, findings, findings, (from, mine, theirs) => {
        const { merged, conflicts } = mergeFinding({ line, base: from, mine, theirs });
        for (const side of [mine, theirs]) {
          for (const fault of side.faults) {
            const old = from.faults.find(({ id }) => id === fault.id);
            if (old?.what === fault.what) continue;
            const kept = merged.faults.find(({ id }) => id === fault.id);
            const named = conflicts.some(({ at }) => at === `faults.${fault.id}`);
            expect(kept !== undefined && (kept.what === fault.what || named)).toBe(true);
          }
        }
      }),
    );
  });

  it("leave alone what only one side touched, and have no id twice", () => {
    fc.assert(
      fc.property(findings, findings, (from, edited) => {
        expect(mergeFinding({ line, base: from, mine: edited, theirs: from })).toMatchObject({ conflicts: [] });
        const { merged } = mergeFinding({ line, base: from, mine: from, theirs: edited });
        expect([...merged.faults]).toEqual(expect.arrayContaining([...edited.faults]));
        const ids = merged.faults.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
