import { describe, expect, it } from "vitest";
import { contentHash } from "../kernel/index.ts";
import type { Edition } from "../scoring/index.ts";
import { edition } from "./assessments.fixture.ts";
import { earlierLines } from "./earlier.ts";
import { handedIn, published } from "./journeys.fixture.ts";
import type { State } from "./state.ts";

const under = { edition, reading: "literal" } as const;
const lay = ({ sheets, choices }: State, now: Edition = edition) =>
  earlierLines({ sheets, from: choices, was: under, now: { edition: now, reading: "literal" } });

describe("an earlier result beside a sheet", () => {
  it("has of each line the finding that was chosen, its points by its own rule, and what was observed in words", () => {
    const [first, second, group] = lay(published().state);
    expect([first?.line, first?.points, first?.of]).toEqual(["1.1.1", 5000, 5000]);
    expect(first?.observed?.zh).toMatch(/：是$/);
    expect([second?.points, second?.finding.faults.map(({ what }) => what)]).toEqual([
      1500,
      ["问题f0", "问题f1", "问题f2"],
    ]);
    expect([second?.observed, group?.points]).toEqual([null, 2000]);
    expect(JSON.stringify(second)).not.toContain("stamp");
  });

  it("has the findings of one sheet where nothing was chosen", () => {
    const { sheets } = handedIn().state;
    const [own] = sheets;
    if (!own) throw new Error("the station has a sheet");
    const laid = earlierLines({ sheets, from: own, was: under, now: under });
    expect(laid.map(({ line, points }) => [line, points])).toEqual([
      ["1.1.1", 5000],
      ["2.1.1", 3000],
      ["3.1", 2000],
    ]);
  });

  it("leaves out lines that are others now, and what comes of sheets that are not shown", () => {
    const data = structuredClone(edition.data);
    const [first] = data.items;
    const renamed = first?.indicators.map((one) => ({
      ...one,
      checks: one.checks.map((check) => ({ ...check, title: "另一条" })),
    }));
    const items = [...(first ? [{ ...first, indicators: renamed ?? [] }] : []), ...data.items.slice(1)];
    const other = { ...data, items };
    const { state } = published();
    expect(lay(state, { data: other, hash: contentHash(other) }).map(({ line }) => line)).toEqual(["2.1.1", "3.1"]);
    const shown = state.sheets.filter(({ id }) => id !== "two");
    expect(lay({ ...state, sheets: shown }).map(({ line }) => line)).toEqual(["1.1.1", "3.1"]);
  });
});
