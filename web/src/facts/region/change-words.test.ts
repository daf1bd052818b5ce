import { expect, it } from "vitest";
import { changeWords } from "./change-words.ts";

const rest = {
  of: 10000,
  band: null,
  reachable: null,
  failed: [],
  unrecorded: [],
  since: "2026-11-01",
  until: "2026-11-22",
};
const now = { low: 6200, high: 9600, ...rest };

it.each([
  [{ low: 6200, high: 9600 }, "无变化"],
  [{ low: 6050, high: 9900 }, "最高可得降3.00分，已确保升1.50分"],
  [null, "月初尚无结果"],
])("says what changed since %o", (before, words) => {
  expect(changeWords({ now, before })).toBe(words);
});

it("says nothing of a change where there is no score", () => {
  expect(changeWords({ now: null, before: null })).toBe("—");
});
