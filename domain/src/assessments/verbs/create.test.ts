import { describe, expect, it } from "vitest";
import { act, assessmentFor, edition, LINE, people } from "../assessments.fixture.ts";
import type { Assessment, Purpose } from "../model.ts";
import type { Actor } from "../terms.ts";
import { applyCreate, mayCreate } from "./create.ts";

function codes(by: Actor, purpose: Purpose, parts: Partial<Assessment> = {}): string[] {
  const assessment = { ...assessmentFor(purpose), ...parts };
  return mayCreate({ action: act(0, by, "create", { assessment }), edition }).map(({ at, code }) => `${at} ${code}`);
}

describe("to begin an assessment", () => {
  it.each<[Purpose, (keyof typeof people)[]]>([
    ["self", ["head"]],
    ["acceptance", ["head", "cityOfficial", "quality", "official"]],
    ["inspection", ["cityOfficial", "quality", "official"]],
    ["supervision", ["quality", "official"]],
  ])("%s is for %j", (purpose, expected) => {
    const may = Object.entries(people).filter(([, by]) => codes(by, purpose).length === 0);
    expect(may.map(([name]) => name)).toEqual(expected);
  });

  it("takes the stages of the station's line, not others", () => {
    const { stages } = assessmentFor("acceptance");
    expect(codes(people.official, "acceptance", { stages: stages.slice(0, 1) })).toEqual([
      "$.assessment.stages other-stages",
    ]);
    expect(codes(people.official, "acceptance", { authority: "city" })).toEqual(["$.assessment.stages other-stages"]);
    expect(codes(people.cityOfficial, "acceptance", { line: LINE.slice(0, 1) })).toEqual([
      "$.assessment.line no-province",
    ]);
  });

  it("says all that is wrong at once", () => {
    const settings = { ...assessmentFor("self").settings, publicityDays: 0 };
    const wrong = { edition: { standard: "toy", hash: "" }, from: "2026-12-01", until: "2026-11-01", settings };
    expect(codes(people.stranger, "acceptance", wrong)).toEqual([
      "$ not-allowed",
      "$ no-part-in-it",
      "$.assessment.edition other-edition",
      "$.assessment.until ends-before-it-begins",
      "$.assessment.settings.publicityDays too-small",
    ]);
  });

  it("makes a state in which nothing has happened", () => {
    const action = act(0, people.head, "create", { assessment: assessmentFor("acceptance") });
    expect(applyCreate(action)).toMatchObject({ sheets: [], opened: [], created: { action: "a0", by: people.head } });
  });
});
