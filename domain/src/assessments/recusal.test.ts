import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Known, tiesOf, tieWords } from "./recusal.ts";

const nothing: Known = {
  person: "甲",
  station: "station",
  bodies: ["学院"],
  stationBodies: ["station"],
  declarations: [],
  appointments: [],
  day: "2026-11-20",
  tieYears: 2,
};
const post = (from: string, until: string | null) => ({
  ...nothing,
  appointments: [{ person: "甲", organisation: "station", post: "examiner", from, until }],
});
const declared = (person: string, from: string, until: string | null): Known => ({
  ...nothing,
  declarations: [{ id: "d", person, station: "station", relation: "master-apprentice", from, until }],
});

describe("ties", () => {
  it.each<[string, Known, string[]]>([
    ["none", nothing, []],
    ["the same home body", { ...nothing, stationBodies: ["station", "学院"] }, ["same-home-body"]],
    ["the station itself as home body", { ...nothing, bodies: ["station"] }, ["same-home-body"]],
    ["a post held now", post("2026-01-01", null), ["appointment"]],
    ["a post that ended two years ago", post("2020-01-01", "2024-11-20"), ["appointment"]],
    ["a post that ended a day earlier", post("2020-01-01", "2024-11-19"), []],
    ["a post that begins in two years", post("2028-11-20", null), ["appointment"]],
    ["a post that begins a day later", post("2028-11-21", null), []],
    ["a declared relation", declared("甲", "2020-01-01", null), ["declared"]],
    ["a declared relation that was revoked", declared("甲", "2020-01-01", "2025-12-31"), []],
    ["another's relation", declared("乙", "2020-01-01", null), []],
  ])("%s", (_what, known, expected) => {
    expect(tiesOf(known).map(({ kind }) => kind)).toEqual(expected);
  });

  it("are said in words that name neither person nor body", () => {
    const all = { ...declared("甲", "2020-01-01", null), bodies: ["学院"], stationBodies: ["学院"] };
    const words = tiesOf(all).map((tie) => tieWords(tie).zh);
    expect(words).toEqual(["已申报的师徒关系", "与该所（站）同属一个单位"]);
  });

  const days = fc.tuple(
    fc.integer({ min: 2000, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  const text = days.map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);

  it("look as far back as ahead: what is too near seen from one end is so from the other", () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 5 }), (one, other, tieYears) => {
        const seen = (day: string, appointed: string) =>
          tiesOf({ ...post(appointed, appointed), day, tieYears }).length > 0;
        expect(seen(one, other)).toBe(seen(other, one));
      }),
    );
  });

  it("never fall away with a longer memory", () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 5 }), (day, appointed, tieYears) => {
        const at = (years: number) => tiesOf({ ...post(appointed, appointed), day, tieYears: years }).length;
        expect(at(tieYears + 1)).toBeGreaterThanOrEqual(at(tieYears));
      }),
    );
  });
});
