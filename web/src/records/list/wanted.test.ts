import { expect, it } from "vitest";
import { theRegister } from "../records.fixture.ts";
import { emptyWords, queryOf, withinWords } from "./wanted.ts";

const year = { by: "held", from: "2025-11-23", until: "2026-11-22" };

it("says by which days of a register a list is narrowed", () => {
  expect(withinWords(theRegister("batch"), year)).toBe("只列考试日期在2025年11月23日至2026年11月22日的记录");
  expect(withinWords(theRegister("applicant"), year)).toBe("只列批次的考试日期在2025年11月23日至2026年11月22日的记录");
  expect(withinWords(theRegister("complaint"), { by: "receivedOn", from: null, until: "2026-11-22" })).toBe(
    "只列受理日期在2026年11月22日及以前的记录",
  );
});

it("asks the interface for what is wanted, and no more", () => {
  expect(queryOf({ search: "", within: null })).toEqual({});
  expect(queryOf({ search: "电工", within: { ...year, from: null } })).toEqual({
    ...{ search: "电工", by: "held", until: "2026-11-22" },
  });
  expect(queryOf({ search: "", within: year })).toEqual(year);
});

it("says of what there is none", () => {
  expect(emptyWords({ search: "", within: null })).toBe("还没有记录。");
  expect(emptyWords({ search: "甲", within: null })).toBe("没有找到“甲”。");
  expect(emptyWords({ search: "", within: year })).toBe("这段时间没有记录。");
  expect(emptyWords({ search: "甲", within: year })).toBe("这段时间的记录中没有找到“甲”。");
});
