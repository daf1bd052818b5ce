import { expect, it } from "vitest";
import type { LineFacts } from "../../api/models.ts";
import { factWords, isAsTaken, stateWords } from "./fact-words.ts";

type Figure = LineFacts["figures"][number];

function figure(fact: string, state: Figure["state"], wrong = 0): Figure {
  const words = `${fact}：${wrong}`;
  return { fact, name: fact, check: "1.1.1", sees: "all", words, looked: 5, wrong, state, records: [], registers: [] };
}
function facts(state: LineFacts["state"], ...figures: Figure[]): LineFacts {
  return { line: "1.1.1", state, whole: true, observation: null, faults: [], figures };
}

it.each([
  [facts("kept", figure("a", "kept")), "符合", "a：0"],
  [facts("broken", figure("a", "kept"), figure("b", "broken", 2)), "有问题2项", "b：2（另有1项数据）"],
  [facts("no-records", figure("a", "no-records")), "无记录", "a：0（无记录不等于不符合）"],
])("%j reads as %s, %s", (of, state, words) => {
  expect([stateWords(of), factWords(of)]).toEqual([state, words]);
});

it("what records say is as it was taken while every figure says the same", () => {
  const now = facts("broken", figure("a", "kept"), figure("b", "broken", 2));
  const taken = now.figures.map(({ name: _, state: __, ...one }) => {
    return { ...one, kind: "fact" as const, id: one.fact, day: "2026-11-22" };
  });
  expect(isAsTaken(now, taken)).toBe(true);
  expect(isAsTaken(facts("broken", figure("a", "kept"), figure("b", "broken", 1)), taken)).toBe(false);
  expect(isAsTaken(facts("kept", figure("a", "kept")), taken)).toBe(false);
});
