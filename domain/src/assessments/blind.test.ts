import { describe, expect, it } from "vitest";
import { people } from "./assessments.fixture.ts";
import { viewFor } from "./blind.ts";
import { atCity, audited, closed, declined, onSite, published, settled, stopped } from "./journeys.fixture.ts";
import { replay } from "./replay.ts";
import type { State } from "./state.ts";
import type { Actor } from "./terms.ts";

const seen = (state: State, actor: Actor) => viewFor(state, actor).sheets.map(({ id }) => id);

describe("what an auditor sees", () => {
  const half = () => onSite().fills(people.auditor, "one").does(people.auditor, "submit", { sheet: "one" });

  it("is his own sheet until it is in, and then the others that are in", () => {
    expect(seen(onSite().state, people.auditor)).toEqual(["one"]);
    expect(seen(half().state, people.auditor)).toEqual(["a1", "city", "expert", "one"]);
    expect(seen(half().state, people.second)).toEqual(["two"]);
    expect(seen(audited().state, people.second)).toEqual(["a1", "city", "expert", "one", "two"]);
  });

  it("is no result either, until his own are in", () => {
    expect([onSite(), half(), audited()].map(({ state }) => viewFor(state, people.second).result)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("is no more in another post of his, nor before he is assigned", () => {
    const elsewhere = { ...people.second, post: "document-expert" };
    expect(viewFor(half().state, elsewhere)).toMatchObject({ blind: true, sheets: [], result: false });
    expect(viewFor(half().state, people.third)).toMatchObject({ blind: true, sheets: [], result: false });
    expect(seen(published().state, people.third)).toHaveLength(5);
  });

  it("is the result that he is to sign, also where a veto stopped his writing", () => {
    const own = { conclusion: "not-recommended", conditions: [] } as const;
    const { state } = stopped().does(people.leader, "decide", own);
    expect(viewFor(state, people.auditor)).toMatchObject({ blind: false, result: true });
  });

  it("is closed again when he takes his own back", () => {
    const journal = audited().does(people.auditor, "withdraw", { sheet: "one" });
    expect(viewFor(journal.state, people.auditor)).toMatchObject({ blind: true, sheets: [{ id: "one" }] });
  });

  it("holds the station's material, and of the others only that they are there", () => {
    const file = { kind: "file" as const, id: "e", file: "f", digest: "0".repeat(64), caption: "手册" };
    const log = onSite().log.map((action) =>
      action.type === "record-finding" ? { ...action, finding: { ...action.finding, evidence: [file] } } : action,
    );
    const { hidden } = viewFor(replay(log), people.auditor);
    expect(hidden.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "a1 final",
      "city final",
      "expert submitted",
      "two open",
    ]);
    expect(hidden[0]?.material).toEqual({ "1.1.1": [file], "2.1.1": [file], "3.1": [file] });
    expect(hidden.slice(1).map(({ material }) => material)).toEqual([{}, {}, {}]);
  });
});

describe("what others see", () => {
  it("reviewers see what is in: their stages are not blind unless set so", () => {
    expect(seen(atCity().state, people.cityReviewer)).toEqual(["a1", "city"]);
  });

  it("the leader sees what is in, never a sheet being written", () => {
    expect(seen(onSite().state, people.leader)).toEqual(["a1", "city", "expert"]);
    expect(seen(audited().state, people.leader)).toContain("two");
  });

  it("a dropped sheet is seen once all others are in", () => {
    const drop = { from: "two", moves: [], reason: "因病" };
    const journal = onSite().does(people.leader, "reassign-checks", drop);
    expect(seen(journal.state, people.leader)).not.toContain("two");
    journal.fills(people.auditor, "one");
    journal.does(people.auditor, "submit", { sheet: "one" });
    expect(seen(journal.state, people.leader)).toContain("two");
  });

  it("the station sees its own until the result is published, and not even that others have material", () => {
    expect(seen(settled().state, people.head)).toEqual(["a1"]);
    expect([settled(), published()].map(({ state }) => viewFor(state, people.head).result)).toEqual([false, true]);
    expect(seen(published().state, people.head)).toEqual(["a1", "city", "expert", "one", "two"]);
    expect(seen(closed().state, people.clerk)).toHaveLength(5);
  });

  it("the station sees for which ground it is not assessed", () => {
    expect(viewFor(declined().state, people.head).result).toBe(true);
    expect(viewFor(stopped().state, people.head).result).toBe(false);
  });
});

describe("what a sheet was returned for", () => {
  const asked = { sheet: "a1", lines: ["1.1.1"], what: "缺记录", until: "2026-11-25" };
  const returned = () => atCity().does(people.cityReviewer, "return", asked);
  const seen = (by: Parameters<typeof viewFor>[1]) =>
    viewFor(returned().state, by).hidden.map((one) => one.asked?.what);

  it("is read again by who asked for it, while what is written stays hidden", () => {
    expect(seen(people.cityReviewer)).toEqual(["缺记录"]);
    expect(viewFor(returned().state, people.cityReviewer).sheets.map(({ id }) => id)).toEqual(["city"]);
  });

  it("is nobody's who has no part in it, and nothing once it is in again", () => {
    expect(seen(people.cityOfficial)).toEqual([undefined, undefined]);
    const again = returned().does(people.head, "resubmit", { sheet: "a1", answer: "已补" });
    expect(viewFor(again.state, people.cityReviewer).hidden).toEqual([]);
  });
});
