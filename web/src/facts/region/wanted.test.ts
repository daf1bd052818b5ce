import { expect, it } from "vitest";
import { changed, wantedOf } from "./wanted.ts";

it("an address asks for what there is, and for nothing else", () => {
  expect(wantedOf({ edition: "liaoning-2013", only: "worse", sort: "upwards", page: "-1" })).toEqual({
    edition: "liaoning-2013",
    only: "worse",
  });
});

it("one condition is changed or taken away, and the others stay", () => {
  expect(changed({ edition: "e", only: "worse" }, { only: undefined, band: "优秀" })).toEqual({
    edition: "e",
    band: "优秀",
  });
});

it("an office that is named by no id is none", () => {
  expect(wantedOf({ within: "x", q: "x" })).toEqual({ q: "x" });
  const within = "d79a8c5c-c85e-4811-af38-7353d1767aab";
  expect(wantedOf({ within })).toEqual({ within });
});
