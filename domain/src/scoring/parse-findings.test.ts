import { describe, expect, it } from "vitest";
import { bad, grouped, idOf, one, plain, sheet } from "./bad-sheets.fixture.ts";
import type { Edition } from "./model.ts";
import { parseFindings } from "./parse-findings.ts";

function problems(edition: Edition, input: unknown): [string, string][] {
  const parsed = parseFindings({ edition, input });
  return parsed.ok ? [] : parsed.problems.map(({ at, code }) => [at, code]);
}

describe("a findings file", () => {
  it("that is right becomes a sheet, in its own reading or the default one", () => {
    const input = {
      ...sheet({ check: "1.1.1", met: true, note: "有批文" }),
      station: "示范站",
      assessor: "张三",
      date: "2026-11-20",
      vetoes: [{ veto: "V1", grounds: "泄题" }],
    };
    expect(parseFindings({ edition: plain, input })).toEqual({
      ok: true,
      value: {
        standard: "toy",
        reading: "normalised",
        station: "示范站",
        assessor: "张三",
        date: "2026-11-20",
        vetoes: [{ veto: "V1", grounds: "泄题" }],
        findings: [{ line: "1.1.1", observation: { met: true }, note: "有批文" }],
      },
    });
    expect(parseFindings({ edition: plain, input: { ...sheet(), reading: "literal" } })).toMatchObject({
      value: { reading: "literal" },
    });
  });

  it.each(bad)("refuses %s, saying where", (_what, input, expected) => {
    expect(problems(plain, input)).toEqual(expected);
  });

  it("refuses a member of a group in its own place, and beside its group", () => {
    expect(problems(grouped, sheet({ check: "1.1.1", faults: 1 }))).toEqual([
      ["$.findings[0].check", "member-of-group"],
    ]);
    expect(problems(grouped, sheet({ group: "1.1", faults: 1 }, { check: "1.1.2", faults: 1 }))).toEqual([
      ["$.findings[1].check", "member-of-group"],
      ["$.findings[1]", "group-and-member"],
    ]);
    expect(problems(grouped, sheet({ group: "1.1", faults: [{ what: "缺", member: "2.1.1" }] }))).toEqual([
      ["$.findings[0].faults[0].member", "unknown-member"],
    ]);
    expect(problems(grouped, sheet({ check: "1.1", faults: 1 }))).toEqual([["$.findings[0].check", "not-a-check"]]);
  });

  it("names everything that is wrong at once", () => {
    const input = {
      standard: "toy",
      date: "heute",
      vetoes: [{ veto: "V9", grounds: "x" }],
      findings: [{ check: "99.1.1" }, { check: idOf("interview"), asked: 0, unanswered: -1 }],
    };
    expect(problems(plain, input)).toEqual([
      ["$.date", "not-a-date"],
      ["$.vetoes[0].veto", "unknown-veto"],
      ["$.findings[0].check", "unknown-check"],
      ["$.findings[1].asked", "too-small"],
      ["$.findings[1].unanswered", "too-small"],
      ["$.findings[1].documented", "missing"],
    ]);
  });

  it("looks at every entry by itself: a malformed one hides no other", () => {
    const wrong = [{ check: "99.1.1", met: true }, "text", null, { check: 5 }, { check: "1.1.1", met: 1 }];
    const input = {
      ...sheet(...wrong),
      vetoes: [{ veto: "V1" }, { veto: "V9", grounds: "x" }, { veto: "V1", grounds: "x" }],
    };
    expect(problems(plain, input)).toEqual([
      ["$.vetoes[0].grounds", "missing"],
      ["$.findings[1]", "wrong-type"],
      ["$.findings[2]", "wrong-type"],
      ["$.findings[3].check", "wrong-type"],
      ["$.vetoes[1].veto", "unknown-veto"],
      ["$.vetoes[2].veto", "veto-twice"],
      ["$.findings[0].check", "unknown-check"],
      ["$.findings[4].met", "wrong-type"],
    ]);
  });

  it("says in both languages what to do", () => {
    const parsed = parseFindings({ edition: plain, input: one("deduct-per-fault with slots", { faults: 3 }) });
    expect(parsed).toMatchObject({
      problems: [{ message: { zh: expect.stringContaining("最多填2例"), en: expect.stringContaining("2 at most") } }],
    });
  });

  it("says what to do about each", () => {
    const said = bad.flatMap(([, input]) => {
      const parsed = parseFindings({ edition: plain, input });
      return parsed.ok ? [] : parsed.problems.map(({ code, message: { zh, en } }) => `${code}: ${zh} | ${en}`);
    });
    expect([...new Set(said)].join("\n")).toMatchInlineSnapshot(`
      "wrong-type: 应填对象（{ }） | must be an object ({ })
      missing: 缺少此项，请填列表（[ ]） | missing; give a list ([ ])
      other-standard: 此表属于“other”，不是“toy” | this sheet is of “other”, not “toy”
      other-edition: 此表按标准的另一版本编制，请用现版本重新导出 | made for another edition of this standard; export it anew
      not-listed: 只能是：literal、normalised | must be one of: literal, normalised
      not-a-date: 应填存在的日期，如“2026-11-20” | must be a day that exists, such as “2026-11-20”
      unknown-field: 没有“teacher”这一栏，请删去或改正栏名 | there is no field “teacher”; remove or correct it
      unknown-veto: 没有否决项“V9”，本标准有：V1 | no veto “V9”; there are: V1
      too-small: 不能为空 | must not be empty
      veto-twice: 否决项V1填了两次，请删去一条 | veto V1 is given twice; remove one
      check-or-group: 每条须填 check 或 group 之一 | give either check or group
      unknown-check: “toy”没有“99.1.1”这一条 | “toy” has no “99.1.1”
      unknown-group: “toy”没有“9.9”这一条 | “toy” has no “9.9”
      not-a-group: 1.1.1应写作 check | 1.1.1 is a check
      wrong-type: 应填文字（加引号） | must be text (in quotes)
      given-twice: 1.1.1在$.findings[0]已填（1.1.1），请删去一条 | 1.1.1 is given at $.findings[0] already (1.1.1); remove one
      wrong-type: 应填true 或 false | must be true or false
      missing: 缺少此项，请填true 或 false | missing; give true or false
      unknown-field: 没有“faults”这一栏，请删去或改正栏名 | there is no field “faults”; remove or correct it
      not-listed: 只能是：5、2、0 | must be one of: 5, 2, 0
      too-small: 最少为0 | must be at least 0
      wrong-type: 应填整数 | must be a whole number
      unknown-member: 没有小项“1.1.1”，这一条没有小项，请删去 | no member “1.1.1”; there are: none
      too-many-faults: 只有2项，最多填2例，现填3例 | there are 2 at most; 3 given
      deduct-above-points: 扣分不能超过分值9分 | can't deduct more than the 9 there are
      not-a-decimal: 应填小数，如“0.5”，最多两位 | must be a decimal such as “0.5”, two places at most
      missing: 缺少此项，请填文字（加引号） | missing; give text (in quotes)
      unanswered-above-asked: 未答3题多于提问2题，请核对 | 3 unanswered of only 2 asked; check both
      deduct-out-of-range: 扣分只能是0或1–2分 | the deduction is 0 or 1–2
      reason-missing: 扣分须写明理由 | a deduction needs a reason
      too-small: 最少为1 | must be at least 1
      part-above-whole: 3多于总数2，请核对 | 3 is more than the whole of 2; check both
      too-big: 须为4项 | the list must have 4
      too-small: 须为4项 | the list must have 4
      serious-without-fault: 没有问题就没有严重问题：请填问题数，或改为不严重 | serious without a fault: give the faults, or unmark it
      errors-above-sampled: 差错5份多于抽查4份，请核对 | 5 errors in only 4 sampled; check both"
    `);
  });

  it("says of groups what to do", () => {
    const inputs = [
      sheet({ check: "1.1.1", faults: 1 }),
      sheet({ group: "1.1", faults: 1 }, { check: "1.1.2", faults: 1 }),
      sheet({ group: "1.1", faults: [{ what: "缺", member: "2.1.1" }] }),
      sheet({ check: "1.1", faults: 1 }),
    ];
    const said = inputs.flatMap((input) => {
      const parsed = parseFindings({ edition: grouped, input });
      return parsed.ok ? [] : parsed.problems.map(({ code, message: { zh, en } }) => `${code}: ${zh} | ${en}`);
    });
    expect([...new Set(said)].join("\n")).toMatchInlineSnapshot(`
      "member-of-group: 1.1.1与同组各条共用分值，请按 group“1.1”填写 | 1.1.1 shares one score; give group “1.1”
      member-of-group: 1.1.2与同组各条共用分值，请按 group“1.1”填写 | 1.1.2 shares one score; give group “1.1”
      group-and-member: 1.1.2在$.findings[0]已填（1.1），请删去一条 | 1.1.2 is given at $.findings[0] already (1.1); remove one
      unknown-member: 没有小项“2.1.1”，只有：1.1.1、1.1.2 | no member “2.1.1”; there are: 1.1.1, 1.1.2
      not-a-check: 1.1应写作 group | 1.1 is a group"
    `);
  });
});
