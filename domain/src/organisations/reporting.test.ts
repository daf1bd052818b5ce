import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Organisation, Reporting } from "./model.ts";
import { isWithin, reportingLine } from "./reporting-line.ts";
import { reportingProblems } from "./reporting-problems.ts";

const organisation = (id: string, kind: Organisation["kind"]): Organisation => ({ id, kind, name: id, region: null });
const organisations = [
  organisation("province", "province"),
  organisation("city", "city"),
  organisation("other city", "city"),
  organisation("绥中县", "county"),
  organisation("station", "station"),
  organisation("direct station", "station"),
  organisation("home body", "body"),
];
const since = (lower: string, superior: string, from = "2020-01-01", until: string | null = null): Reporting => ({
  organisation: lower,
  superior,
  from,
  until,
});
const tree = [
  since("city", "province"),
  since("other city", "province"),
  since("绥中县", "province"),
  since("station", "city", "2020-01-01", "2023-12-31"),
  since("station", "other city", "2024-01-01"),
  since("direct station", "province"),
];
const codes = (proposed: Reporting, reporting: readonly Reporting[] = tree) =>
  reportingProblems({ proposed, reporting, organisations }).map(({ at, code }) => `${at} ${code}`);

describe("the reporting line", () => {
  it.each([
    ["station", "2023-12-31", ["city", "province"]],
    ["station", "2024-01-01", ["other city", "province"]],
    ["station", "2019-12-31", []],
    ["direct station", "2026-11-20", ["province"]],
    ["绥中县", "2026-11-20", ["province"]],
    ["home body", "2026-11-20", []],
  ])("of %s on %s is %j", (lower, day, line) => {
    expect(reportingLine({ organisation: lower, reporting: tree, day })).toEqual(line);
  });

  it("says who lies within whom, itself included", () => {
    const within = (lower: string, upper: string, day: string) => isWithin({ lower, upper, reporting: tree, day });
    expect(within("station", "province", "2024-06-01")).toBe(true);
    expect(within("station", "city", "2024-06-01")).toBe(false);
    expect(within("city", "station", "2024-06-01")).toBe(false);
    expect(within("home body", "home body", "2024-06-01")).toBe(true);
  });
});

describe("a new relation", () => {
  it.each<[string, Reporting, string[]]>([
    ["of a station to a county", since("direct station", "绥中县"), ["$.from two-superiors"]],
    ["after the old one has ended", since("station", "province", "2023-12-31", "2023-12-31"), ["$.from two-superiors"]],
    ["to somebody below", since("province", "city"), ["$.superior wrong-kind", "$.superior turns-back"]],
    ["to itself", since("city", "city"), ["$.superior wrong-kind", "$.from two-superiors", "$.superior turns-back"]],
    ["of a body outside the tree", since("home body", "province"), ["$.superior wrong-kind"]],
    [
      "that ends first",
      since("home body", "nobody", "2026-02-01", "2026-01-01"),
      ["$.superior unknown-organisation", "$.until ends-before-it-begins"],
    ],
    ["of nobody", since("nobody", "province"), ["$.organisation unknown-organisation"]],
  ])("%s is judged", (_what, proposed, expected) => {
    expect(codes(proposed)).toEqual(expected);
  });

  it("of a station straight to the province is right, and so is one after another", () => {
    const without = tree.filter((one) => one.organisation !== "direct station");
    expect(codes(since("direct station", "province"), without)).toEqual([]);
    expect(codes(since("direct station", "绥中县", "2019-01-01", "2019-12-31"))).toEqual([]);
  });

  it("never lets a line turn back on itself, on whichever day", () => {
    const ids = ["a", "b", "c", "d"];
    const name = fc.constantFrom(...ids);
    const year = fc.integer({ min: 2020, max: 2024 });
    const relation = fc.record({
      organisation: name,
      superior: name,
      from: year.map((y) => `${y}-01-01`),
      until: fc.option(year.map((y) => `${y}-12-31`)),
    });
    const everyKind = ids.map((id) => organisation(id, "city"));
    fc.assert(
      fc.property(fc.array(relation, { maxLength: 12 }), (proposals) => {
        const accepted: Reporting[] = [];
        for (const proposed of proposals) {
          const found = reportingProblems({ proposed, reporting: accepted, organisations: everyKind });
          if (found.every(({ code }) => code === "wrong-kind")) accepted.push(proposed);
        }
        for (let y = 2020; y <= 2025; y++) {
          for (const id of ids) {
            const line = reportingLine({ organisation: id, reporting: accepted, day: `${y}-06-01` });
            const last = accepted
              .filter((one) => one.from <= `${y}-06-01` && (one.until === null || one.until >= `${y}-06-01`))
              .find((one) => one.organisation === (line.at(-1) ?? id));
            expect(last).toBeUndefined();
          }
        }
      }),
    );
  });
});
