import { expect, test } from "vitest";
import { problemDetails } from "./problem-details.ts";

const message = { zh: "下一阶段已受理，不能撤回", en: "the next stage has begun" };
const titleOf = (...places: string[]) => {
  const problems = places.map((at) => ({ at, code: "not-now", message }));
  return problemDetails({ problems, requestId: "1" }).title;
};

test("what was filled in wrong is called so, and what stands in the way of the whole act is not", () => {
  expect(titleOf("$.reason")).toBe("填写的内容有问题");
  expect(titleOf("", "$.reason")).toBe("填写的内容有问题");
  expect(titleOf("")).toBe("未能办理");
});
