import { describe, expect, it } from "vitest";
import { dueOf } from "./due.ts";

const settled = { policy: "nobody", administrator: false, enrolled: false, firstPassword: false } as const;

describe("what is due after signing in", () => {
  it.each([
    ["nothing where nobody must", settled, undefined],
    ["nothing of others where administrators must", { ...settled, policy: "administrators" }, undefined],
    ["it of an administrator", { ...settled, policy: "administrators", administrator: true }, "second-factor"],
    ["it of everyone", { ...settled, policy: "everyone" }, "second-factor"],
    ["nothing of who has one", { ...settled, policy: "everyone", enrolled: true }, undefined],
    ["the password first", { ...settled, policy: "everyone", firstPassword: true }, "password-change"],
  ] as const)("is %s", (_what, of, due) => {
    expect(dueOf(of)).toBe(due);
  });
});
