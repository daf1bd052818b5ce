import { expect, it } from "vitest";
import { defaultValues, facts, listsOf, looksBy, type On } from "./index.ts";

const on: On = { day: "2026-11-22", values: defaultValues };
/** From, until, and by which days, of the first register of a fact. */
const windowOf = (fact: string, values = {}) => {
  const within = listsOf(fact, { ...on, values: { ...defaultValues, ...values } })[0]?.within;
  return within && [within.from, within.until, within.by];
};

it.each<[string, (string | null)[] | null]>([
  ["batch-planned", ["2025-11-23", "2026-11-22", "held"]],
  ["batch-concluded", ["2025-11-23", "2026-11-21", "ended"]],
  ["batches-of-three-years", ["2023-11-23", "2026-11-22", "held"]],
  ["batches-held", [null, "2026-11-22", "held"]],
  ["archive-kept.applications", [null, "2026-10-22", "ended"]],
  ["archive-kept.plan", ["2025-11-23", "2026-10-22", "ended"]],
  ["audits-held", ["2025-11-23", "2026-11-22", "finishedOn"]],
  ["complaints-answered-in-time", ["2025-11-23", "2026-11-22", "receivedOn"]],
  ["plan-filed-by-end-of-november", ["2024-01-01", "2027-12-31", "year"]],
  ["licence-valid", null],
])("%s looks at %j", (fact, days) => {
  expect(windowOf(fact)).toEqual(days);
});

it("what an office set is how far a fact looks back", () => {
  expect(windowOf("complaints-answered-in-time", { "feedback-months": 6 })?.[0]).toBe("2026-05-23");
  expect(windowOf("archive-kept.applications", { "archive-days": 0 })?.[1]).toBe("2026-11-21");
  expect(windowOf("plan-filed-by-end-of-november", { "plan-years": 4 })?.[0]).toBe("2022-01-01");
});

it("of several registers those that have such days are looked at in part, by the batch where they name one", () => {
  const days = { by: "held", from: "2025-11-23", until: "2026-11-22" };
  expect(listsOf("recusal-kept", on)).toEqual([
    { register: "batch-duty", within: days },
    { register: "personal-tie", within: null },
  ]);
  expect(listsOf("equipment-inspected-before-batch", on).map(({ within }) => within)).toEqual([days, days]);
  expect(listsOf("equipment-maintained", on).map(({ within }) => within?.by)).toEqual([undefined, "doneOn"]);
  expect(listsOf("post-filled.head", on)).toEqual([{ register: "appointment", within: null }]);
  expect(listsOf("colour", on)).toEqual([]);
});

it("a fact whose words say a time looks at that time", () => {
  const timed = facts
    .filter(({ looked }) => /(?<!最)近|已开考|首个批次|年度计划|以上的各批次/.test(looked))
    .map(({ id }) => id);
  const windowed = facts.filter(({ id }) => listsOf(id, on).some(({ within }) => within !== null)).map(({ id }) => id);
  const unsaid = ["people-assessed", "trial-batches", "trial-people", "equipment-maintained"];
  expect(windowed.sort()).toEqual([...timed, ...unsaid].sort());
});

it("a fact is believed to look at a register only by its own days", () => {
  expect(looksBy("batch-concluded", { register: "batch", by: "ended" })).toBe(true);
  expect(looksBy("batch-concluded", { register: "batch", by: "held" })).toBe(false);
  expect(looksBy("batch-concluded", { register: "batch-duty", by: "ended" })).toBe(false);
  expect(looksBy("recusal-kept", { register: "personal-tie", by: "held" })).toBe(false);
  expect(looksBy("colour", { register: "batch", by: "held" })).toBe(false);
});
