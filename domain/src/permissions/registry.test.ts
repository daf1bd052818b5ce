import { posts } from "@jianheng/standards/posts";
import { describe, expect, it } from "vitest";
import { machineActs, ownActs } from "../accounts/index.ts";
import { registry } from "./registry.ts";

describe("the registry", () => {
  it("has each action once", () => {
    const ids = registry.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names no post that the standards don't have", () => {
    const known = posts.map(({ id }) => id);
    const named = registry.flatMap(({ grants }) => grants.flatMap((grant) => grant.posts));
    expect([...known, "everyone"]).toEqual(expect.arrayContaining(named.map((post) => post)));
  });

  it("says each action in both languages", () => {
    for (const { words } of registry) expect([words.zh, words.en].every((text) => text.length > 0)).toBe(true);
  });

  it("says who may, but for what everybody does with his own account, and whoever has the machine with any", () => {
    const own = Object.values({ ...ownActs, ...machineActs }).map(({ id }) => id);
    const nobodys = registry.filter(({ grants }) => grants.length === 0).map(({ id }) => id);
    expect(nobodys.sort()).toEqual(own.sort());
  });
});
