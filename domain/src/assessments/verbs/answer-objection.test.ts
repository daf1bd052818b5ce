import { describe, expect, it } from "vitest";
import { people, whoMay } from "../assessments.fixture.ts";
import { published, whenMay } from "../journeys.fixture.ts";
import { phaseOf } from "../state.ts";

const own = { receipt: "R1", answer: "经复核，维持原结论", upheld: false };
const objected = () => {
  const journal = published();
  journal.day = "2026-11-22";
  return journal.does(people.head, "object", { receipt: "R1", text: "与事实不符" });
};

describe("to answer an objection", () => {
  it("is for the officials of the authority, while it is published", () => {
    expect(whoMay(objected(), "answer-objection", own)).toEqual(["quality", "official"]);
    expect(whenMay("answer-objection", own)).toEqual(["published"]);
  });

  it("keeps the answer; the result stands", () => {
    const { state } = objected().does(people.quality, "answer-objection", own);
    expect(state.objections[0]?.answer).toMatchObject({ answer: own.answer, upheld: false });
    expect(phaseOf(state)).toBe("published");
  });

  it("upholding it, the decision falls and is made again", () => {
    const { state } = objected().does(people.quality, "answer-objection", { ...own, upheld: true });
    expect([phaseOf(state), state.decision, state.publication]).toEqual(["running", null, null]);
    expect([state.objections.length, Object.keys(state.choices).length]).toEqual([1, 3]);
  });

  it("is done once, to one that is there, in words", () => {
    const answered = objected().does(people.quality, "answer-objection", own);
    expect(answered.refuses(people.quality, "answer-objection", own)).toEqual(["$.receipt answered"]);
    expect(answered.refuses(people.quality, "answer-objection", { ...own, receipt: "R2", answer: "" })).toEqual([
      "$.receipt no-such-objection",
      "$.answer missing",
    ]);
  });
});
