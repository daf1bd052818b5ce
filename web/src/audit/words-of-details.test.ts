import { describe, expect, it } from "vitest";
import { detailsOf, subjectName } from "./words-of-details.ts";

describe("the details of an act", () => {
  it("are said as an official would", () => {
    const details = { post: "head", from: "2026-11-20", before: null, warnings: [], mobile: true };
    expect(detailsOf(details)).toEqual([
      ["岗位", "最高管理者"],
      ["自", "2026年11月20日"],
      ["原为", "无"],
      ["与规定不符", "无"],
      ["手机号码", "有"],
    ]);
    expect(subjectName("person")).toBe("人员");
  });

  it("name organisations in sight, and what lies inside of others", () => {
    const nameOf = (id: string) => (id === "0199" ? "甲市中心" : undefined);
    expect(detailsOf({ superior: "0199", to: { name: "乙站", region: null } }, nameOf)).toEqual([
      ["上级机构", "甲市中心"],
      ["改为", "名称 乙站，所在地 无"],
    ]);
  });

  it("name the account that somebody signed in with, as it is, whatever it is like", () => {
    expect(detailsOf({ username: "head", by: "password" })).toEqual([
      ["用户名", "head"],
      ["方式", "密码"],
    ]);
  });

  it("that nobody has words for stay as they are kept", () => {
    expect(detailsOf({ unheardOf: 7 })).toEqual([["unheardOf", "7"]]);
    expect(detailsOf(null)).toEqual([]);
  });
});
