import { expect, it } from "vitest";
import { people } from "./assessments.fixture.ts";
import * as journeys from "./journeys.fixture.ts";
import { officeOf } from "./people.ts";

it("the office that somebody has a part for is that of his membership, of his panel, or of the decision he made", () => {
  const { state } = journeys.onSite();
  expect([people.cityReviewer, people.auditor].map(({ person }) => officeOf(state, person))).toEqual([
    "city",
    "province",
  ]);
  const panel = [{ ...people.other, organisation: "elsewhere", ties: [] }];
  const [appeal] = journeys.appealed().state.appeals;
  if (!appeal) throw new Error("nobody appealed");
  expect(officeOf({ ...state, appeals: [{ ...appeal, panel }] }, people.other.person)).toBe("elsewhere");
  const decided = journeys.decided().state;
  const stamp = { action: "a", at: "", day: "", by: { ...people.cityOfficial } };
  const by = { conclusion: "qualified", conditions: [], stamp } as const;
  expect(officeOf({ ...decided, decision: by }, people.cityOfficial.person)).toBe("city");
});
