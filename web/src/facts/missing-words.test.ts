import { expect, it } from "vitest";
import { missingWords } from "./missing-words.ts";

it.each([
  ["no-records", true, false, "台账没有可依据的记录。"],
  ["no-records", true, true, "自评失分，台账没有可依据的记录。"],
  ["kept", false, false, "台账未见问题，但只能反映本条的一部分，其余须人工核查后计分。"],
  ["kept", true, false, "台账未见问题，但有的事项无记录，须人工核查后计分。"],
  ["kept", false, true, "自评失分，台账未见问题。"],
] as const)("a line with %s, partly without: %s, from the self-assessment: %s", (state, partly, self, words) => {
  expect(missingWords({ state, partly, self })).toBe(words);
});
