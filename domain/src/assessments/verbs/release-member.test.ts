import { describe, expect, it } from "vitest";
import { people, proposed, whoMay } from "../assessments.fixture.ts";
import { audited, decided, onSite, settled, whenMay } from "../journeys.fixture.ts";

const own = { stage: "on-site-audit", person: people.second.person, reason: "调离" } as const;

describe("to release a member of the team", () => {
  it("is for the office that has the stage, until it is approved", () => {
    expect(whoMay(audited(), "release-member", own)).toEqual(["quality", "official"]);
    expect(whenMay("release-member", own)).toEqual(["prepared", "handedIn", "stopped", "decided"]);
  });

  it("keeps that he was there and why he left; what he handed in counts", () => {
    const { state } = audited().does(people.quality, "release-member", own);
    expect(state.team.find(({ person }) => person === own.person)).toMatchObject({
      released: { reason: "调离", stamp: { by: people.quality } },
    });
    expect(state.sheets.find(({ id }) => id === "two")?.status).toBe("submitted");
  });

  it("ends his part: another can lead, and his signature is not waited for", () => {
    const journal = settled().does(people.quality, "release-member", { ...own, person: people.leader.person });
    const member = { ...proposed(people.third), post: "team-leader" };
    journal.does(people.quality, "assign-assessor", { stage: "on-site-audit", member, sheet: null, override: null });
    const choices = [{ line: "1.1.1", sheet: "one", why: null }];
    expect(journal.refuses(people.leader, "reconcile", { choices })).toEqual(["$ not-the-leader"]);
    expect(journal.refuses({ ...people.third, post: "team-leader" }, "reconcile", { choices })).toEqual([]);
    const unsigned = decided().signs(people.leader, people.auditor).does(people.official, "release-member", own);
    expect(() => unsigned.approves(people.official)).not.toThrow();
  });

  it("waits for his open sheet to be reassigned, unless another writes on it too", () => {
    expect(onSite().refuses(people.quality, "release-member", own)).toEqual(["$.person reassign-first"]);
    const shared = onSite().assigns(people.quality, people.third, "two");
    expect(shared.refuses(people.quality, "release-member", own)).toEqual([]);
  });

  it("is not for who decided or signed, who is not there, or without a reason", () => {
    const leader = { ...own, person: people.leader.person };
    expect(decided().refuses(people.official, "release-member", leader)).toEqual(["$.person answers-for-it"]);
    const signing = decided().signs(people.second);
    expect(signing.refuses(people.official, "release-member", own)).toEqual(["$.person answers-for-it"]);
    expect(audited().refuses(people.quality, "release-member", { ...own, person: "无此人", reason: " " })).toEqual([
      "$.person not-on-the-team",
      "$.reason missing",
    ]);
  });
});
