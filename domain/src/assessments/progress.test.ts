import { expect, it } from "vitest";
import { edition, grouped, type Journal, met, people } from "./assessments.fixture.ts";
import { selfAssessing } from "./journeys.fixture.ts";
import { progressOf } from "./progress.ts";

function progress({ state }: Journal) {
  return state.sheets.map((sheet) => progressOf({ state, sheet, edition }));
}

it("counts a line once it is judged, and a group once each of its checks was looked at", () => {
  const journal = selfAssessing();
  expect(progress(journal)).toEqual([{ done: 0, of: 3 }]);
  journal.records(people.clerk, "a1", { ...met(true), observation: null });
  expect(progress(journal)).toEqual([{ done: 0, of: 3 }]);
  journal.records(people.clerk, "a1", met(true)).records(people.clerk, "a1", grouped([]));
  journal.touches(people.clerk, "a1", { check: "3.1.1", conforms: true });
  expect(progress(journal)).toEqual([{ done: 1, of: 3 }]);
  journal.touches(people.clerk, "a1", { check: "3.1.2", conforms: true });
  expect(progress(journal)).toEqual([{ done: 2, of: 3 }]);
});
