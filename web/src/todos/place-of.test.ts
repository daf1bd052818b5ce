import { expect, it } from "vitest";
import { placeOf } from "./place-of.ts";

it.each([
  ["submit", "a1", { page: "sheet", sheet: "a1" }],
  ["record-finding", "a1", { page: "sheet", sheet: "a1" }],
  ["finalise", "a1", { page: "sheet", sheet: "a1" }],
  ["reassign-checks", "a1", { page: "assessment", hash: "sheets" }],
  ["reconcile", null, { page: "comparison" }],
  ["publish", null, { page: "assessment", hash: "" }],
  ["close", null, { page: "assessment", hash: "" }],
  ["answer-objection", null, { page: "assessment", hash: "publication" }],
  ["decide-appeal", null, { page: "assessment", hash: "publication" }],
])("what waits as %s leads to where it is done", (action, sheet, place) => {
  expect(placeOf({ action, sheet })).toEqual(place);
});
