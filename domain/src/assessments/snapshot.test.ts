import { describe, expect, it } from "vitest";
import { contentHash } from "../kernel/index.ts";
import { edition, people, proposed } from "./assessments.fixture.ts";
import { approved, closed, decided, onSite, published } from "./journeys.fixture.ts";
import { replay } from "./replay.ts";
import { findPublicResult, snapshotOf } from "./snapshot.ts";

const hashOf = (log: Parameters<typeof replay>[0]) => snapshotOf({ state: replay(log), edition }).hash;

describe("a snapshot", () => {
  it("has the hash of its content, the same from the same log", () => {
    const { snapshot, hash } = snapshotOf({ state: approved().state, edition });
    expect(hash).toBe(contentHash(snapshot));
    expect(hashOf(approved().log)).toBe(hash);
    expect(hashOf(decided().log)).not.toBe(hash);
  });

  it("is another as soon as one word of a fault is", () => {
    const { log } = approved();
    const changed = log.map((action) => {
      if (action.type !== "record-finding" || action.finding.faults.length === 0) return action;
      const faults = action.finding.faults.map((fault) => ({ ...fault, what: `${fault.what}。` }));
      return { ...action, finding: { ...action.finding, faults } };
    });
    expect(hashOf(changed)).not.toBe(hashOf(log));
  });

  it("lists who was assigned in spite of a tie", () => {
    const tied = proposed(people.third, [{ kind: "same-home-body", body: "学院" }]);
    const own = { stage: "on-site-audit", member: tied, sheet: null, override: { reason: "别无他人" } } as const;
    const { state } = onSite().does(people.official, "assign-assessor", own);
    expect(snapshotOf({ state, edition }).snapshot.overrides).toMatchObject([{ ...tied, override: own.override }]);
  });
});

describe("the public result", () => {
  it("is there once it is published, and names the snapshot", () => {
    expect(findPublicResult({ state: approved().state, edition })).toBeUndefined();
    const { state } = published();
    expect(findPublicResult({ state, edition })).toMatchObject({
      station: "station",
      points: 8500,
      band: "合格",
      conclusion: "recommended",
      snapshot: state.publication?.snapshot,
    });
    expect(findPublicResult({ state: closed().state, edition })?.snapshot).toBe(closed().state.closed?.snapshot);
  });

  it("holds no person, no finding and no ground", () => {
    const said = JSON.stringify(findPublicResult({ state: closed().state, edition }));
    for (const { person } of Object.values(people)) expect(said).not.toContain(person);
    expect(said).not.toContain("问题f0");
    expect(said).not.toContain("三处均有记录");
  });
});
