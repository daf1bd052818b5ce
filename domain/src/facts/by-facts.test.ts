import { editions, factBindings, gates } from "@jianheng/standards";
import { describe, expect, it } from "vitest";
import { getEdition } from "../standards/index.ts";
import { byFacts, type Figure, turnOf } from "./index.ts";

const of = (id: string, figures: Record<string, Figure>) => {
  const data = editions[id];
  if (!data) throw new Error(`there is no edition ${id}`);
  const rest = { reading: "normalised", bindings: factBindings[id] ?? {}, gates: gates[id] ?? [] } as const;
  return byFacts({ edition: getEdition(data), ...rest, figures: new Map(Object.entries(figures)) });
};
const figure = (looked: number, wrong = 0): Figure => ({ looked, wrong, records: [] });

describe("what records come to by themselves", () => {
  it("is all that can still be had, and the highest band, where there is no record", () => {
    const { low, high, of: whole, band, reachable } = of("liaoning-2013", {});
    expect([low, high, whole, band, reachable]).toEqual([0, 10000, 10000, null, "优秀"]);
  });

  it("is less where a record is amiss, and names the gates that are not passed", () => {
    const found = of("liaoning-2013", { "letter-signed.authority": figure(1, 1), "licence-valid": figure(1, 1) });
    expect(found.high).toBeLessThan(10000);
    expect(found.failed).toContain("licence");
    expect(found.failed).not.toContain("people");
    expect(found.unrecorded).toContain("people");
  });

  it("names no band where the edition has none", () => {
    expect(of("national-trial", {})).toMatchObject({ band: null, reachable: null, failed: [] });
  });
});

it.each([
  ["kept", figure(3), "broken", figure(3, 1), "worse"],
  ["not there", undefined, "broken", figure(3, 1), "worse"],
  ["broken", figure(3, 1), "broken more", figure(3, 2), "worse"],
  ["broken", figure(3, 2), "broken less", figure(3, 1), "better"],
  ["broken", figure(3, 2), "broken alike", figure(4, 2), undefined],
  ["broken", figure(3, 2), "kept", figure(3), "better"],
  ["kept", figure(3), "gone", figure(0), "worse"],
  ["broken", figure(3, 2), "gone", undefined, "worse"],
  ["gone", figure(0), "not there", undefined, undefined],
  ["not there", undefined, "kept", figure(3), "better"],
  ["kept", figure(3), "kept", figure(4), undefined],
] as const)("a fact that was %s and is %s", (_was, before, _is, now, turn) => {
  expect(turnOf(before, now)).toBe(turn);
});
