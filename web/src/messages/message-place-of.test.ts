import { expect, it } from "vitest";
import { messagePlaceOf } from "./message-place-of.ts";

it.each([
  ["returned", "a1", { page: "sheet", sheet: "a1" }],
  ["assigned", "a1", { page: "sheet", sheet: "a1" }],
  ["assigned", null, { page: "assessment", hash: "" }],
  ["checks-taken", "a1", { page: "assessment", hash: "sheets" }],
  ["published", null, { page: "assessment", hash: "" }],
  ["stopped", null, { page: "assessment", hash: "decision" }],
  ["appeal-upheld", null, { page: "assessment", hash: "publication" }],
])("what is told as %s leads to where it is seen", (kind, sheet, place) => {
  expect(messagePlaceOf({ kind, sheet })).toEqual(place);
});
