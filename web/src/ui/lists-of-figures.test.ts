import { expect, it } from "vitest";
import { listSearch, listsOfFigures } from "./lists-of-figures.ts";

const year = { by: "held", from: "2025-11-23", until: "2026-11-22" };
const ever = { by: "held", from: null, until: "2026-11-22" };

it("leads to each register and time once, by the first fact that looks at it", () => {
  const lists = listsOfFigures([
    { fact: "a", registers: [{ register: "batch", within: year }] },
    {
      fact: "b",
      registers: [
        { register: "batch", within: { ...year } },
        { register: "licence", within: null },
      ],
    },
    { fact: "c", registers: [{ register: "batch", within: ever }] },
  ]);
  expect(lists.map(({ fact, register, several }) => [fact, register, several])).toEqual([
    ["a", "batch", true],
    ["b", "licence", false],
    ["c", "batch", true],
  ]);
});

it("writes the days into the address, and nothing where there are none", () => {
  expect(listSearch({ within: year, fact: "a" })).toEqual({ ...year, fact: "a" });
  expect(listSearch({ within: ever, fact: "a" })).toEqual({ by: "held", until: "2026-11-22", fact: "a" });
  expect(listSearch({ within: null, fact: "a" })).toEqual({});
});
