import { expect, test } from "vitest";
import { chosenQuery, leftToChoose, type Waiting, withEarlier } from "./choices.ts";

const part = { what: "备注", base: "原来", mine: "本地", theirs: "网上" };
const waiting: Waiting = {
  ...{ is: "conflicts", changes: 0, version: 9 },
  conflicts: [
    { line: "1.2.1", check: null, parts: [part] },
    { line: "3.1", check: "3.1.1", parts: [part] },
  ],
};

test("each conflict is chosen of by itself, a check of a group by its own number", () => {
  expect(leftToChoose(waiting, {})).toBe(2);
  expect(leftToChoose(waiting, { "3.1": "mine", "1.2.1": "theirs" })).toBe(1);
  const choices = { "1.2.1": "theirs", "3.1.1": "mine" } as const;
  expect(leftToChoose(waiting, choices)).toBe(0);
  expect(chosenQuery(waiting, choices)).toEqual({ seen: "9", mine: "3.1.1", theirs: "1.2.1" });
});

test("what was chosen before holds on, unless it is chosen of again", () => {
  const earlier = { seen: "9", mine: "3.1.1,2.1", theirs: "1.2.1" };
  const now = { seen: "11", mine: "1.2.1", theirs: "" };
  expect(withEarlier(earlier, now)).toEqual({ seen: "11", mine: "3.1.1,2.1,1.2.1", theirs: "" });
  expect(withEarlier({}, now)).toEqual(now);
});
