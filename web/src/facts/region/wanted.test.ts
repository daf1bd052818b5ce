import { expect, it } from "vitest";
import { changed, wantedOf } from "./wanted.ts";

it("an address asks for what there is, and for nothing else", () => {
  expect(wantedOf({ edition: "liaoning-2013", only: "worse", sort: "upwards" })).toEqual({
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
