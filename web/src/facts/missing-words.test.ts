import { expect, it } from "vitest";
import { missingWords } from "./missing-words.ts";

it.each([
  ["no-records", false, "台账没有可依据的记录。"],
  ["no-records", true, "自评失分，台账没有可依据的记录。"],
  ["kept", false, "台账未见问题，但只能反映本条的一部分，其余须人工核查后计分。"],
  ["kept", true, "自评失分，台账未见问题。"],
] as const)("a line with %s, from the self-assessment: %s", (state, self, words) => {
  expect(missingWords({ state, self })).toBe(words);
});
