import { expect, it } from "vitest";
import { officesBelow } from "./offices-below.ts";

const all = [
  { id: "province", kind: "province", superior: null },
  { id: "city", kind: "city", superior: "province" },
  { id: "county", kind: "county", superior: "city" },
  { id: "other", kind: "city", superior: "province" },
  { id: "station", kind: "station", superior: "county" },
] as const;

it.each([
  ["province", ["city", "county", "other"]],
  ["city", ["county"]],
  ["county", []],
])("of what lies below a %s, the offices", (office, below) => {
  expect(officesBelow(all, office).map(({ id }) => id)).toEqual(below);
});
