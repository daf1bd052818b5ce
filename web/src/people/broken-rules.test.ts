import { describe, expect, it } from "vitest";
import type { Appointment } from "../api/models.ts";
import { brokenRules } from "./broken-rules.ts";

let next = 0;
function appointed(person: string, post: string, until: string | null = null): Appointment {
  return {
    id: `a${next++}`,
    person: { id: person, name: person },
    post: { id: post, name: post },
    from: "2026-01-01",
    until,
    document: { number: "1", title: "通知", issuedOn: "2026-01-01" },
    version: 1,
  };
}

describe("the rules on posts", () => {
  it("that a list breaks are said once for each person", () => {
    const rows = [appointed("甲", "system-administrator"), appointed("甲", "log-auditor"), appointed("乙", "head")];
    expect(brokenRules("站", rows)).toMatchObject([{ person: "甲", words: expect.stringContaining("不得由一人兼任") }]);
  });

  it("are kept by different people, and by one at different times", () => {
    expect(brokenRules("站", [appointed("甲", "general-affairs"), appointed("乙", "exam-affairs")])).toEqual([]);
    const after = { ...appointed("甲", "exam-affairs"), from: "2026-03-01" };
    expect(brokenRules("站", [appointed("甲", "general-affairs", "2026-02-28"), after])).toEqual([]);
  });
});
