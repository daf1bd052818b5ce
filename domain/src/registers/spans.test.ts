import { expect, it } from "vitest";
import { type AskedDays, daysWords, findRegister, readWithin, withinOf, withinProblems } from "./index.ts";

const registerOf = (id: string) => {
  const register = findRegister(id);
  if (!register) throw new Error(`${id} is no register`);
  return register;
};
const batch = registerOf("batch");
const problems = (of: string, asked: AskedDays) =>
  withinProblems(registerOf(of), asked).map(({ at, code }) => `${at} ${code}`);

it("days are those of the register's first span where none is named", () => {
  const days = { from: "2026-01-01", until: "2026-12-31" };
  expect(withinOf(batch, days)).toEqual({ by: "held", ...days });
  expect(withinOf(batch, { by: "ended", until: "2026-12-31" })).toEqual({
    ...{ by: "ended", from: null, until: "2026-12-31" },
  });
  expect(withinOf(batch, { by: "ended" })).toBeNull();
});

it("what is wrong with them is said at once, each at its place", () => {
  const reversed = { from: "2026-12-31", until: "2026-01-01" };
  expect(problems("batch", reversed)).toEqual(["$.until ends-before-it-begins"]);
  expect(problems("batch", { by: "colour", ...reversed })).toEqual([
    "$.by unknown-days",
    "$.until ends-before-it-begins",
  ]);
  expect(problems("staff-member", { from: "2026-01-01" })).toEqual(["$.from no-days"]);
  expect(problems("staff-member", { by: "held" })).toEqual(["$.by no-days"]);
  expect([problems("batch", {}), problems("staff-member", {})]).toEqual([[], []]);
});

it.each<[string, AskedDays]>([
  ["a day that does not exist", { from: "2026-02-30" }],
  ["a day that no paper of our time names", { from: "0001-01-01" }],
  ["a text", { from: "昨天", until: "2026-11-22" }],
  ["days the wrong way round", { from: "2026-11-22", until: "2026-11-21" }],
  ["days that the register has not", { by: "eaten", from: "2026-11-22" }],
  ["no day", { by: "held" }],
])("of an address with %s all is shown", (_, asked) => {
  expect(readWithin(batch, asked)).toBeNull();
});

it("an address is read as it stands", () => {
  expect(readWithin(batch, { by: "ended", from: "2025-11-23", until: "2026-11-22" })).toEqual({
    ...{ by: "ended", from: "2025-11-23", until: "2026-11-22" },
  });
  expect(readWithin(registerOf("staff-member"), { from: "2025-11-23" })).toBeNull();
});

it.each([
  ["2025-11-23", "2026-11-22", "2025年11月23日至2026年11月22日"],
  [null, "2026-11-22", "2026年11月22日及以前"],
  ["2025-11-23", null, "2025年11月23日及以后"],
])("from %s until %s is said as %s", (from, until, words) => {
  expect(daysWords({ from, until })).toBe(words);
});
