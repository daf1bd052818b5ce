import { describe, expect, it } from "vitest";
import { codesOf, lintOf, numbersOf, sound } from "../sound-edition.fixture.ts";

const due = (printed: string, date: string | null) => ({
  ...sound,
  deadlines: [{ id: "report", what: "报送", printed, date }],
});

describe("dates", () => {
  it.each([
    "2013年11月31日前",
    "2014年2月29日",
    "2014年 2月 30日",
    "11月31日前",
    "2014年13月1日",
    "2013-11-31",
    "２０１３年１１月３１日",
    "二〇一四年二月三十日",
    "二○一四年二月二十九日",
    "四月三十一日前",
    "自2014年1月1日至4月31日",
  ])("impossible-date: %s", (printed) => {
    expect(codesOf(due(printed, null))).toEqual(["impossible-date report"]);
  });

  it.each([
    "二〇〇七年四月二十八日",
    "二○一二年二月二十九日",
    "十月十日",
    "2013年11月29日前",
    "2012年2月29日",
    "2月29日前",
    "2013年11月",
    "届时",
    "2013年至2014年",
  ])("possible: %s", (printed) => {
    expect(codesOf(due(printed, null))).toEqual([]);
  });

  it("impossible-date: 29 February without a year, in the year that we read", () => {
    expect(codesOf(due("2月29日前", "2014-02-28"))).toEqual(["impossible-date report"]);
    expect(codesOf(due("2月29日前", "2016-02-29"))).toEqual([]);
  });

  it("impossible-date: says how it is read", () => {
    const data = due("2014年6月31日前", "2014-06-30");
    expect(numbersOf(data, "impossible-date")).toEqual({ printed: "2014年6月31日", day: 31, monthDays: 30 });
    expect(lintOf(data)[0]?.reading.en).toBe("read as 2014-06-30");
  });

  it("date-differs: another day recorded than printed", () => {
    expect(codesOf(due("2014年6月30日前", "2014-06-03"))).toEqual(["date-differs report"]);
    expect(codesOf(due("6月30日前", "2014-07-30"))).toEqual(["date-differs report"]);
    expect(codesOf(due("6月30日前", "2014-06-30"))).toEqual([]);
    expect(codesOf(due("2014年6月2日至6月30日", "2014-06-30"))).toEqual([]);
  });

  it("weekend-deadline: Saturday and Sunday, of a day or a month's end, not of a beginning", () => {
    expect(codesOf(due("2013年11月30日前", "2013-11-30"))).toEqual(["weekend-deadline report"]);
    expect(codesOf(due("2013年12月1日前", "2013-12-01"))).toEqual(["weekend-deadline report"]);
    expect(codesOf(due("2014年5月底前", "2014-05-31"))).toEqual(["weekend-deadline report"]);
    expect(codesOf(due("2013年12月2日前", "2013-12-02"))).toEqual([]);
    expect(codesOf(due("2014年2月1日起", "2014-02-01"))).toEqual([]);
    expect(codesOf(due("届时", "2013-11-30"))).toEqual([]);
  });

  it("short-notice: within a week of the paper, or before it", () => {
    expect(codesOf(due("2013年10月25日前", "2013-10-25"))).toEqual(["short-notice report"]);
    expect(numbersOf(due("2013年10月25日前", "2013-10-25"), "short-notice")).toMatchObject({ days: 4 });
    expect(numbersOf(due("2013年10月18日前", "2013-10-18"), "short-notice")).toMatchObject({ days: -3 });
    expect(codesOf(due("2013年10月28日前", "2013-10-28"))).toEqual([]);
    expect(
      codesOf({ ...due("2013年10月25日前", "2013-10-25"), document: { ...sound.document, issued: null } }),
    ).toEqual([]);
  });
});
