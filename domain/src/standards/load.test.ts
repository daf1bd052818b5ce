import type { EditionData } from "@jianheng/standards/define";
import { describe, expect, it } from "vitest";
import { plainEdition } from "../scoring/edition.fixture.ts";
import { getEdition, loadEdition } from "./load.ts";

/** A copy of a small sound edition as JSON, to be spoilt. */
function sound(): EditionData {
  return JSON.parse(JSON.stringify(plainEdition(2, 50).data));
}

/** What loading says of an edition that `spoil` has changed. */
function problems(spoil: (data: Record<string, unknown> & { items: Record<string, unknown>[] }) => void): string[] {
  const data = sound();
  spoil(data as never);
  const loaded = loadEdition(data);
  return loaded.ok ? [] : loaded.problems.map(({ at, code }) => `${at} ${code}`);
}

const firstCheck = "$.items[0].indicators[0].checks[0]";
const check = (data: { items: unknown[] }) =>
  (data.items[0] as EditionData["items"][number]).indicators[0]?.checks[0] as unknown as Record<string, unknown> & {
    rule: object;
  };

describe("an edition", () => {
  it("loads, is frozen through and hashed by its content alone", () => {
    const edition = getEdition(sound());
    expect(edition.hash).toBe(getEdition(JSON.parse(JSON.stringify(edition.data))).hash);
    expect(Object.isFrozen(edition.data.items[0]?.indicators[0]?.checks[0]?.rule)).toBe(true);
  });

  it.each<[string, Parameters<typeof problems>[0], string[]]>([
    ["an unknown field", (data) => Object.assign(data, { extra: 1 }), ["$.extra unknown-field"]],
    [
      "an unknown rule",
      (data) => Object.assign(check(data), { rule: { kind: "guess" } }),
      [`${firstCheck}.rule.kind unknown-rule`],
    ],
    [
      "a rule kind that every object has",
      (data) => Object.assign(check(data), { rule: { kind: "toString" } }),
      [`${firstCheck}.rule.kind unknown-rule`],
    ],
    [
      "a rule without what it needs",
      (data) => Object.assign(check(data).rule, { needs: [] }),
      [`${firstCheck}.rule.needs too-small`],
    ],
    [
      "points finer than a hundredth",
      (data) => Object.assign(check(data), { points: 0.005 }),
      [`${firstCheck}.points too-fine`],
    ],
    ["negative points", (data) => Object.assign(check(data), { points: -1 }), [`${firstCheck}.points too-small`]],
    [
      "an id twice",
      (data) => Object.assign(data.items[1] ?? {}, { id: "1" }),
      ["$.items[1].id duplicate-id", "$.items[1].indicators[0].id id-outside-parent"],
    ],
    [
      "a check outside its indicator",
      (data) => Object.assign(check(data), { id: "3.1.1" }),
      [`${firstCheck}.id id-outside-parent`],
    ],
    [
      "a check that nothing scores",
      (data) => Object.assign(check(data), { points: null }),
      [`${firstCheck} unscored-check`],
    ],
    [
      "a sheet that starts nowhere",
      (data) => Object.assign(data.form as object, { sheets: [{ label: "表1", from: "9.9.9" }] }),
      ["$.form.sheets[0].from unknown-check"],
    ],
    ["a veto that fixes no band", (data) => Object.assign(data, { vetoBand: "差" }), ["$.vetoBand unknown-band"]],
  ])("with %s is refused at its path", (_what, spoil, expected) => {
    expect(problems(spoil)).toEqual(expected);
  });

  it("names all rules that are wrong at once, and all of a group's", () => {
    const found = problems((data) => {
      Object.assign(check(data), { rule: { kind: "guess" } });
      const second = (data.items[1] as unknown as EditionData["items"][number]).indicators[0];
      Object.assign(second ?? {}, { group: { id: "9", points: 1, method: [], rule: { kind: "levels", levels: [] } } });
    });
    expect(found).toEqual([
      `${firstCheck}.rule.kind unknown-rule`,
      "$.items[1].indicators[0].group.rule.levels too-small",
      "$.items[1].indicators[0].group.id group-id",
      "$.items[1].indicators[0].checks[0] scored-member",
    ]);
  });

  it("that we ship and is wrong stops the program with every problem in the message", () => {
    expect(() => getEdition({ id: "Wrong Id" })).toThrow(/\$\.id: [\s\S]*\$\.items: missing/);
  });
});
