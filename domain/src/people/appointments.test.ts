import { postRules, posts } from "@jianheng/standards/posts";
import { describe, expect, it } from "vitest";
import { appointmentProblems } from "./appointment-problems.ts";
import type { Appointment } from "./model.ts";
import { postConflicts } from "./post-conflicts.ts";

const appoint = (id: string, post: string, parts: Partial<Appointment> = {}): Appointment => ({
  id,
  person: "甲",
  organisation: "示范所",
  post,
  document: { number: "示范〔2026〕1号", title: "关于聘任的通知", issuedOn: "2025-12-20" },
  from: "2026-01-01",
  until: null,
  ...parts,
});

describe("an appointment", () => {
  const codes = (proposed: Appointment, kind: "station" | "city" = "station") =>
    appointmentProblems({ proposed, kind, posts }).map(({ at, code }) => `${at} ${code}`);

  it.each<[string, Appointment, string[]]>([
    ["to a post of the station", appoint("1", "exam-affairs"), []],
    ["to no post", appoint("1", "janitor"), ["$.post unknown-post"]],
    ["to a post of another kind of organisation", appoint("1", "city-reviewer"), ["$.post post-not-here"]],
    [
      "without a document",
      appoint("1", "head", { document: { number: " ", title: "", issuedOn: "2026-02-30" } }),
      [
        "$.document.number document-number-missing",
        "$.document.title document-title-missing",
        "$.document.issuedOn not-a-date",
      ],
    ],
    ["that ends first", appoint("1", "head", { until: "2025-12-31" }), ["$.until ends-before-it-begins"]],
    [
      "wrong in everything",
      appoint("1", "x", { document: { number: "", title: "聘任", issuedOn: "2026-01-01" }, until: "2025-01-01" }),
      ["$.post unknown-post", "$.document.number document-number-missing", "$.until ends-before-it-begins"],
    ],
  ])("%s", (_what, proposed, expected) => {
    expect(codes(proposed)).toEqual(expected);
  });
});

describe("posts held together", () => {
  const conflicts = (proposed: Appointment, held: Appointment[], singleStation = false) =>
    postConflicts({ proposed, held, rules: postRules, singleStation }).map(({ rule, effect, beside }) => ({
      rule,
      effect,
      beside,
    }));

  it("of two administrators are refused, but warned of where there is a single station", () => {
    const held = [appoint("1", "system-administrator")];
    const apart = { rule: "administrators-apart", beside: ["1"] };
    expect(conflicts(appoint("2", "log-auditor"), held)).toEqual([{ ...apart, effect: "refuse" }]);
    expect(conflicts(appoint("2", "log-auditor"), held, true)).toEqual([{ ...apart, effect: "warn" }]);
  });

  it("of two functions of Liaoning 4.1.2 are warned of, also in a single station (4.1.3)", () => {
    const held = [appoint("1", "general-affairs"), appoint("2", "equipment")];
    const crossed = [{ rule: "functions-not-crossed", effect: "warn", beside: ["1", "2"] }];
    expect(conflicts(appoint("3", "exam-affairs"), held)).toEqual(crossed);
    expect(conflicts(appoint("3", "exam-affairs"), held, true)).toEqual(crossed);
  });

  it.each<[string, Appointment]>([
    ["another person", appoint("1", "equipment", { person: "乙" })],
    ["another organisation", appoint("1", "equipment", { organisation: "另一所" })],
    ["another time", appoint("1", "equipment", { from: "2025-01-01", until: "2025-12-31" })],
    ["the same post again", appoint("1", "exam-affairs")],
    ["a post that no rule names", appoint("1", "finance")],
    ["itself, when it is changed", appoint("2", "equipment")],
  ])("by %s break nothing", (_what, held) => {
    expect(conflicts(appoint("2", "exam-affairs"), [held])).toEqual([]);
  });
});
