import { describe, expect, it } from "vitest";
import { whoDid } from "./who-did.ts";

const nobody = { person: null, organisation: null, post: null, system: null };

describe("who did it", () => {
  it("is a person in his post, the system under its name, or nobody who had signed in", () => {
    const by = {
      ...nobody,
      person: { id: "1", name: "甲" },
      organisation: { id: "2", name: "示范所" },
      post: { id: "head", name: "最高管理者" },
    };
    expect(whoDid(by)).toBe("甲（示范所 最高管理者）");
    expect(whoDid({ ...nobody, system: "sealer" })).toBe("系统（封存）");
    expect(whoDid(nobody)).toBe("未登录");
  });

  it("is the owner of an account where only he can have done it", () => {
    expect(whoDid({ ...nobody, person: { id: "1", name: "甲" }, system: "accounts" })).toBe("甲（本人账号）");
    expect(whoDid({ ...nobody, system: "accounts" })).toBe("系统（账号）");
  });

  it("is not named where one may not know him", () => {
    expect(whoDid({ ...nobody, person: { id: "1", name: null } })).toBe("其他单位人员");
  });
});
