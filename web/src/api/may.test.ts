import { registry } from "@jianheng/domain/permissions";
import { describe, expect, it } from "vitest";
import { ACTIONS, mayAnywhere, mayDo } from "./may.ts";
import type { Me } from "./models.ts";

const me: Pick<Me, "may" | "current"> = {
  current: {
    id: "1",
    organisation: { id: "city", name: "示范市中心", kind: "city" },
    post: { id: "system-administrator", name: "系统管理员" },
    from: "2026-01-01",
    until: null,
  },
  may: [
    { action: "people.appoint", of: ["own"] },
    { action: "organisations.move", of: ["below"] },
    { action: "audit.read", of: [] },
  ],
};

describe("what a post allows", () => {
  it.each([
    ["people.appoint", "city", true],
    ["people.appoint", "station", false],
    ["organisations.move", "city", false],
    ["organisations.move", "station", true],
    ["audit.read", "city", false],
    ["people.reveal", "city", false],
  ] as const)("%s at the %s: %s", (action, organisation, expected) => {
    expect(mayDo({ me, action, organisation })).toBe(expected);
  });

  it("anywhere is what it allows of any organisation", () => {
    expect(mayAnywhere({ me, action: "organisations.move" })).toBe(true);
    expect(mayAnywhere({ me, action: "audit.read" })).toBe(false);
  });

  it("is nothing for whoever acts in no post", () => {
    expect(mayDo({ me: { may: [], current: null }, action: "people.see", organisation: "city" })).toBe(false);
  });
});

it("the pages ask about actions that there are", () => {
  const known = registry.map(({ id }) => id);
  expect(ACTIONS.filter((id) => !known.includes(id))).toEqual([]);
});
