import { describe, expect, it, test } from "vitest";
import { parametersIn } from "./define.ts";
import {
  defaultValues,
  facts,
  factsBy,
  factsWith,
  figureWords,
  findFact,
  parameterProblems,
  parameters,
  valuesWith,
  valueWords,
} from "./index.ts";

const set = (parameter: string, value: number) => valuesWith([{ parameter, value }]);
const words = (fact: string, of: { looked: number; wrong: number }, values = defaultValues) => {
  const found = findFact(fact, values);
  if (!found) throw new Error(`there is no fact ${fact}`);
  return figureWords(found, of);
};

describe("each parameter", () => {
  it.each(parameters.map((one) => [one.id, one] as const))("%s has a default within its bounds", (_, one) => {
    expect([one.least <= one.usual, one.usual <= one.most]).toEqual([true, true]);
    expect(parameterProblems({ parameter: one, value: one.least, own: null })).toEqual([]);
    expect(parameterProblems({ parameter: one, value: one.most, own: null })).toEqual([]);
  });

  it.each(parameters.map(({ id }) => [id] as const))("%s belongs to facts, whose words say it", (id) => {
    expect(factsBy(id).length).toBeGreaterThan(0);
    for (const { id: fact, wrong } of factsBy(id)) {
      const figures = [{ looked: 5, wrong: 0 }, ...(wrong === null ? [] : [{ looked: 5, wrong: 1 }])];
      for (const of of figures) expect(words(fact, of, set(id, 2))).not.toBe(words(fact, of, set(id, 9)));
    }
  });
});

it("says over which time there is no record, where that can be set", () => {
  const none = { looked: 0, wrong: 0 };
  expect(words("training-held.all-staff", none, set("training-months", 6))).toBe("全体人员培训（学习）：近6个月无记录");
  expect(words("training-held.all-staff", { looked: 2, wrong: 0 })).toBe("全体人员培训（学习）：近一年2");
  expect(words("licence-valid", none)).toBe("许可证（备案）有效：无记录");
});

it("says the figure in force, and the default where none is set", () => {
  const late = { looked: 3, wrong: 1 };
  expect(words("complaints-answered-in-time", late)).toBe("投诉按时答复：近一年受理的投诉3，其中超过7日未答复1");
  const other = valuesWith([
    { parameter: "complaint-days", value: 15 },
    { parameter: "feedback-months", value: 6 },
  ]);
  expect(words("complaints-answered-in-time", late, other)).toContain("近6个月受理的投诉3，其中超过15日未答复1");
  expect(words("complaints-answered-in-time", { looked: 3, wrong: 0 }, other)).toContain("均未超过15日期限");
  expect(words("rotation-kept", { looked: 4, wrong: 1 }, set("batches-in-a-row", 4))).toContain("连续考评超过4个批次");
});

it("leaves no place open, and what is official as it is", () => {
  for (const { name, looked, wrong, kept } of factsWith(defaultValues)) {
    expect(`${name}${looked}${wrong}${kept}`).not.toMatch(/[{}]/);
  }
  const official = ["panels-of-three", "papers-handed-over", "computers-a-head", "batches-of-three-years"];
  for (const id of official)
    expect([id, parameters.some((one) => factsBy(one.id).some((fact) => fact.id === id))]).toEqual([id, false]);
  expect(parametersIn({ looked: "近{a}", wrong: "{b}{a}" })).toEqual(["a", "b"]);
  expect(facts.length).toBe(factsWith(set("complaint-days", 3)).length);
});

test.each([
  ["日", 7, "7日"],
  ["个批次", 3, "3个批次"],
  ["人", 2, "两人"],
  ["人", 3, "3人"],
  ["月底", 11, "11月底"],
  ["年", 2, "两年"],
  ["个月", 12, "一年"],
  ["个月", 6, "6个月"],
  ["个月", 36, "三年"],
] as const)("in %s, %i is said %s", (unit, value, said) => {
  expect(valueWords({ unit }, value)).toBe(said);
});

test.each([
  ["a value within the bounds", 15, null, []],
  ["another than is set", 15, 10, []],
  ["the same as is set", 10, 10, ["$.value unchanged"]],
  ["the default, which nobody set here", 7, null, []],
  ["less than the least", 0, null, ["$.value out-of-range"]],
  ["more than the most", 61, 10, ["$.value out-of-range"]],
  ["no whole number", 7.5, null, ["$.value out-of-range"]],
  ["taking back what is set", null, 10, []],
  ["taking back what is not set", null, null, [" nothing-set"]],
] as const)("%s", (_, value, own, expected) => {
  const problems = parameterProblems({ parameter: { least: 1, most: 60 }, value, own });
  expect(problems.map(({ at, code }) => `${at} ${code}`)).toEqual(expected);
});
