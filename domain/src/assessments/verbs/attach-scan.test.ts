import { describe, expect, it } from "vitest";
import { people, whoMay } from "../assessments.fixture.ts";
import { closed, published, whenMay } from "../journeys.fixture.ts";
import { phaseOf } from "../state.ts";

const own = () => ({ file: "scan", snapshot: published().state.publication?.snapshot ?? "" });

describe("to attach the stamped scan", () => {
  it("is for the officials of the authority, once it is published, and after it is closed", () => {
    expect(whoMay(published(), "attach-scan", own())).toEqual(["quality", "official"]);
    expect(whenMay("attach-scan", own())).toEqual(["published", "closed"]);
  });

  it("keeps it beside the snapshot that it prints", () => {
    const { state } = closed().does(people.quality, "attach-scan", own());
    expect(state.scans).toMatchObject([{ ...own(), stamp: { by: people.quality } }]);
    expect([phaseOf(state), state.closed?.snapshot]).toEqual(["closed", closed().state.closed?.snapshot]);
  });

  it("takes no scan of another result, and none twice", () => {
    const journal = published().does(people.quality, "attach-scan", own());
    expect(journal.refuses(people.quality, "attach-scan", { file: "scan", snapshot: "0" })).toEqual([
      "$.snapshot other-snapshot",
      "$.file given-twice",
    ]);
  });
});
