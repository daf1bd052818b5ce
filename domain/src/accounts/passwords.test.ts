import { describe, expect, it } from "vitest";
import { normalisePassword, passwordProblems } from "./password-problems.ts";
import { normaliseUsername, usernameProblems } from "./username.ts";

const codes = (password: string, username = "zhangsan") =>
  passwordProblems({ password, username }).map(({ code }) => code);

describe("a password", () => {
  it.each([
    ["清晨五点半的豆浆和油条", []],
    ["correct horse battery", []],
    ["kx7-mmq2-tt9a", []],
    ["豆浆油条", ["password-short"]],
    ["zhangsan-9f-kk2", ["password-has-username"]],
    ["ZhangSan-9f-kk2", ["password-has-username"]],
    ["1qaz2wsx3edc", ["password-common"]],
    ["woaini1314", ["password-common"]],
    ["Woaini1314520!", ["password-common"]],
    ["5201314", ["password-short", "password-common"]],
    ["aaaaaaaaaaaa", ["password-common"]],
    ["Password2026", ["password-common"]],
    ["ｗｏａｉｎｉ１３１４", ["password-common"]],
    ["x".repeat(5) + "y1z2".repeat(40), ["password-long"]],
  ])("%s is refused for %j", (password, expected) => {
    expect(codes(password)).toEqual(expected);
  });

  it("is refused for everything at once", () => {
    expect(codes("admin", "admin")).toEqual(["password-short", "password-has-username", "password-common"]);
  });

  it("is the same however the input method wrote it", () => {
    expect(normalisePassword("ｋｘ７－ｍｍｑ２")).toBe(normalisePassword("kx7-mmq2"));
  });
});

describe("a username", () => {
  it.each(["zhang.san", "ls-2", "Wang_Wu", "ｌｉｓｉ", "007"])("can be %s", (username) => {
    expect(usernameProblems(username)).toEqual([]);
  });
  it.each(["", "ab", "张三丰", ".abc", "a b c", "a".repeat(33), "zhang@san"])("can't be “%s”", (username) => {
    expect(usernameProblems(username).map(({ code }) => code)).toEqual(["bad-username"]);
  });
  it("is the same in capitals and full width", () => {
    expect(normaliseUsername(" ＺhangSan ")).toBe("zhangsan");
  });
});
