import { describe, expect, it } from "vitest";
import { contentHash } from "../kernel/index.ts";
import { edition, people, proposed } from "./assessments.fixture.ts";
import { approved, closed, decided, declined, onSite, published } from "./journeys.fixture.ts";
import { replay } from "./replay.ts";
import { findPublicResult, snapshotOf } from "./snapshot.ts";

const day = "2026-11-21";
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

  it("holds all that is printed from it: each sheet with its findings, what was chosen and why, and where it stood", () => {
    const { snapshot } = snapshotOf({ state: approved().state, edition });
    expect(snapshot.sheets.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "a1 final",
      "city final",
      "expert final",
      "one final",
      "two final",
    ]);
    expect(snapshot.sheets.at(-1)?.findings["2.1.1"]?.faults).toHaveLength(3);
    expect(snapshot.choices["2.1.1"]).toMatchObject({ sheet: "two", why: "三处均有记录" });
    expect([snapshot.phase, snapshotOf({ state: declined().state, edition }).snapshot.phase]).toEqual([
      "approved",
      "declined",
    ]);
  });

  it("lists who was assigned in spite of a tie", () => {
    const tied = proposed(people.third, [{ kind: "same-home-body", body: "学院" }]);
    const own = { stage: "on-site-audit", member: tied, sheet: null, override: { reason: "别无他人" } } as const;
    const { state } = onSite().does(people.official, "assign-assessor", own);
    expect(snapshotOf({ state, edition }).snapshot.overrides).toMatchObject([{ ...tied, override: own.override }]);
  });
});

describe("the public result", () => {
  it("is there from the first day of its publicity, and names the snapshot", () => {
    expect(findPublicResult({ state: approved().state, edition, day })).toBeUndefined();
    const { state } = published();
    expect(findPublicResult({ state, edition, day: "2026-11-20" })).toBeUndefined();
    expect(findPublicResult({ state, edition, day })).toMatchObject({
      station: "station",
      points: 8500,
      band: "合格",
      conclusion: "recommended",
      snapshot: state.publication?.snapshot,
    });
    expect(findPublicResult({ state: closed().state, edition, day })?.snapshot).toBe(closed().state.closed?.snapshot);
  });

  it("holds no person, no finding and no ground", () => {
    const said = JSON.stringify(findPublicResult({ state: closed().state, edition, day }));
    for (const { person } of Object.values(people)) expect(said).not.toContain(person);
    expect(said).not.toContain("问题f0");
    expect(said).not.toContain("三处均有记录");
  });
});
