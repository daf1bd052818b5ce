import { describe, expect, it } from "vitest";
import { brokenRules, PASSWORD_RULES } from "./password-rules.ts";

const [length, kinds, username] = PASSWORD_RULES;

describe("a password", () => {
  it.each([
    ["Correct-horse-7", []],
    ["", [length, kinds, username]],
    ["Short-1", [length]],
    ["onlylowerletters", [kinds]],
    ["Zhang.San-2026-x", [username]],
    ["密码密码密码密码密码密码", [kinds]],
    [`Aa1-${"x".repeat(125)}`, [length]],
  ])("%j breaks %j", (password, broken) => {
    expect(brokenRules({ password, username: "zhang.san" })).toEqual(broken);
  });
});
