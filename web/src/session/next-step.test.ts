import { describe, expect, it } from "vitest";
import type { Held } from "../api/models.ts";
import { nextStep, officePath } from "./next-step.ts";

const held: Held = {
  id: "1",
  organisation: { id: "2", name: "示范所", kind: "station" },
  post: { id: "head", name: "最高管理者" },
  from: "2026-01-01",
  until: null,
};

describe("the way in", () => {
  it("asks for what is due first, then for the post, then opens the office", () => {
    expect(nextStep({ due: "password-change", current: null, appointments: [held] })).toBe("first-password");
    expect(nextStep({ due: "second-factor", current: held, appointments: [held] })).toBe("enrol");
    expect(nextStep({ due: null, current: null, appointments: [held, held] })).toBe("choose-post");
    expect(nextStep({ due: null, current: held, appointments: [held] })).toBe("office");
    expect(nextStep({ due: null, current: held, appointments: [held] }, { choosing: true })).toBe("choose-post");
    expect(nextStep({ due: null, current: null, appointments: [] })).toBe("no-post");
  });

  it.each([
    ["?next=%2Foffice%2Forganisations%2F0199-a%2Fpeople%3Fsearch%3D1", "/office/organisations/0199-a/people?search=1"],
    ["", "/office"],
    ["?next=https%3A%2F%2Felsewhere.example%2F", "/office"],
    ["?next=%2F%2Felsewhere.example", "/office"],
    ["?next=%2Foffice.elsewhere.example", "/office"],
    ["?next=javascript%3Aalert(1)", "/office"],
  ])("leads back to where one was, and nowhere else: %s", (search, path) => {
    expect(officePath(search)).toBe(path);
  });
});
