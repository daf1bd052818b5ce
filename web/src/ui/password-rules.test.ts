import { describe, expect, it } from "vitest";
import { brokenRules, PASSWORD_RULES } from "./password-rules.ts";

const [length, username, common] = PASSWORD_RULES;

describe("a password", () => {
  it.each([
    ["清晨五点半的豆浆和油条", []],
    ["correct horse battery", []],
    ["", [length, username, common]],
    ["kx7-mmq2", [length]],
    ["ZhangSan-9f-kk2", [username]],
    ["ｚｈａｎｇｓａｎ-9f-kk2", [username]],
    ["aaaaaaaaaaaa", [common]],
    ["Ab1-".repeat(40), [length]],
  ])("%j breaks %j", (password, broken) => {
    expect(brokenRules({ password, username: "zhangsan" })).toEqual(broken);
  });
});
