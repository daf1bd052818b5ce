import { describe, expect, it } from "vitest";
import { append, refusalsOf } from "./append.ts";
import { act, assessmentFor, edition, people } from "./assessments.fixture.ts";
import { selfAssessing } from "./journeys.fixture.ts";
import { applyAction, replay } from "./replay.ts";

const create = act(0, people.head, "create", { assessment: assessmentFor("acceptance") });

describe("to append", () => {
  it("gives the state after it", () => {
    const made = append({ state: null, action: create, edition });
    expect(made).toEqual({ ok: true, value: replay([create]) });
  });

  it("refuses with everything that speaks against it: who, when, and the rule itself", () => {
    const { state } = selfAssessing();
    const action = act(2, people.stranger, "publish", {
      period: { from: "2026-11-01", until: "2026-11-01" },
      snapshot: "",
    });
    const made = append({ state, action, edition });
    expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual([
      "not-allowed",
      "not-now",
      "not-the-authority",
      "in-the-past",
      "too-short",
      "other-snapshot",
    ]);
  });

  it("creates once", () => {
    const { state } = selfAssessing();
    expect(refusalsOf({ state, action: create, edition }).map(({ code }) => code)).toEqual(["created-already"]);
  });

  it("changes neither the state nor the log it was given", () => {
    const before = selfAssessing().state;
    append({ state: before, action: act(2, people.head, "submit", { sheet: "a1" }), edition });
    expect(before).toEqual(selfAssessing().state);
  });
});

describe("a fault of ours", () => {
  const submit = act(2, people.head, "submit", { sheet: "a1" });

  it("is another edition than the one it is bound to", () => {
    const other = { ...edition, hash: "f".repeat(64) };
    expect(() => refusalsOf({ state: selfAssessing().state, action: submit, edition: other })).toThrow(
      "another edition",
    );
  });

  it("is a log that does not begin with its creation, or has two", () => {
    expect(() => replay([])).toThrow("begins with create");
    expect(() => replay([submit])).toThrow("begins with create");
    expect(() => replay([create, create])).toThrow("created once");
    expect(() => applyAction(replay([create]), create)).toThrow("created once");
    expect(() => refusalsOf({ state: null, action: submit, edition })).toThrow("before it is created");
  });
});
