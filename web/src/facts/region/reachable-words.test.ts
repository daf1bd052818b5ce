import { expect, it } from "vitest";
import { reachableWords } from "./reachable-words.ts";

const gate = (stands: "before" | "veto" | "rule") => ({ id: stands, text: stands, stands });
const now = { reachable: "优秀", failed: [], unrecorded: [] };

it.each([
  ["nothing before it", now, "优秀"],
  ["what is not known", { ...now, unrecorded: [gate("before")] }, "优秀（先决事项待确认）"],
  ["a condition", { ...now, failed: [gate("before")], unrecorded: [gate("veto")] }, "前提条件未具备"],
  ["a veto before a condition", { ...now, failed: [gate("before"), gate("veto")] }, "有否决情形"],
  ["what no result hangs on", { ...now, failed: [gate("rule")] }, "优秀"],
  ["no bands", { ...now, reachable: null }, "—"],
])("a band with %s", (_, of, words) => {
  expect(reachableWords(of)).toBe(words);
});
