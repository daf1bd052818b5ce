import { expect, test } from "vitest";
import { type JobState, retryProblems, seesOwnOnly, stopProblems } from "./steering.ts";

test.each<[JobState, boolean, boolean]>([
  ["waiting", true, false],
  ["running", true, false],
  ["done", false, false],
  ["failed", false, true],
  ["stopped", false, true],
])("a job that is %s: can be stopped %s, run again %s", (state, stop, retry) => {
  expect(stopProblems(state).length === 0).toBe(stop);
  expect(retryProblems(state).length === 0).toBe(retry);
});

test("the administrator of the system sees the jobs of others, in his own organisation and below", () => {
  expect(seesOwnOnly({ post: "system-administrator", relation: "own" })).toBe(false);
  expect(seesOwnOnly({ post: "system-administrator", relation: "below" })).toBe(false);
  expect(seesOwnOnly({ post: "head", relation: "own" })).toBe(true);
});
