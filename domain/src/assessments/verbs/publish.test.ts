import { describe, expect, it } from "vitest";
import { people, whoMay } from "../assessments.fixture.ts";
import { approved, whenMay } from "../journeys.fixture.ts";
import { phaseOf } from "../state.ts";

const period = { from: "2026-11-21", until: "2026-11-27" };
const own = () => ({ period, snapshot: approved().snapshot() });

describe("to publish", () => {
  it("is for the officials of the authority, once it is approved", () => {
    expect(whoMay(approved(), "publish", own())).toEqual(["quality", "official"]);
    expect(whenMay("publish", own())).toEqual(["approved"]);
  });

  it("keeps the period and the hash of what is published", () => {
    const { state } = approved().does(people.quality, "publish", own());
    expect(state.publication).toMatchObject(own());
    expect([phaseOf(state), own().snapshot]).toEqual(["published", expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  it("lasts as many days as the assessment says, both ends included", () => {
    const until = (day: string) => ({ ...own(), period: { ...period, until: day } });
    expect(approved().refuses(people.quality, "publish", until("2026-11-26"))).toEqual(["$.period.until too-short"]);
    expect(approved().refuses(people.quality, "publish", until("2026-12-10"))).toEqual([]);
    expect(approved().refuses(people.quality, "publish", until("2026-11-31"))).toEqual(["$.period.until too-short"]);
  });

  it("does not begin in the past, nor with another result than was looked at", () => {
    const wrong = { period: { from: "2026-11-19", until: "2026-11-27" }, snapshot: "0".repeat(64) };
    expect(approved().refuses(people.quality, "publish", wrong)).toEqual([
      "$.period.from in-the-past",
      "$.snapshot other-snapshot",
    ]);
  });
});
