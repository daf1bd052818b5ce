import { describe, expect, it } from "vitest";
import { editionOf } from "../scoring/edition.fixture.ts";
import { readyLines } from "../scoring/index.ts";
import { edition, faulty, grouped, met } from "./assessments.fixture.ts";
import { observationOf, pointsOf } from "./engine-finding.ts";
import { type Evidence, evidenceSchema, type FindingInput, findingSchema } from "./finding.ts";
import { findingProblems } from "./finding-problems.ts";

const interviews = editionOf([{ of: 1, definition: { kind: "interview", zeroFrom: 40 } }]);
const lines = [...readyLines(edition.data, "literal"), ...readyLines(interviews.data, "literal")];
const [plain, counted, group, asked] = lines;

function codes(finding: FindingInput, line = plain): string[] {
  if (line === undefined) throw new Error("no line");
  return findingProblems(finding, line).map(({ at, code }) => `${at} ${code}`);
}

describe("a finding", () => {
  it("is right as its rule asks for it, or while nothing is judged yet", () => {
    expect(codes(met(true))).toEqual([]);
    expect(codes({ ...met(true), observation: null })).toEqual([]);
    expect(codes({ ...met(true), observation: { met: "是" } })).toEqual(["$.finding.observation.met wrong-type"]);
  });

  it("lists faults one by one: they are what the engine counts", () => {
    expect(codes({ ...faulty(0), observation: { faults: 3 } }, counted)).toEqual([
      "$.finding.observation.faults faults-in-observation",
    ]);
    if (counted === undefined) throw new Error("no line");
    expect(observationOf(faulty(2), counted)).toEqual({ faults: [{ what: "问题f0" }, { what: "问题f1" }] });
    expect(pointsOf(faulty(2), counted)).toBe(2000);
  });

  it("names members that its group has", () => {
    expect(codes(grouped(["3.1.1"]), group)).toEqual([]);
    expect(codes(grouped(["3.1.9"]), group)).toEqual(["$.finding.observation.faults[0].member unknown-member"]);
    const [fault] = grouped(["3.1.1"]).faults;
    expect(codes({ ...met(false), faults: fault ? [fault] : [] })).toEqual([
      "$.finding.faults[0].member unknown-member",
    ]);
  });

  it("has as many questions as it counts, and interviews that name them", () => {
    const question = { id: "q1", question: "岗位职责？", answer: null, answered: false };
    const finding = { ...met(true), observation: { asked: 2, unanswered: 0 }, questions: [question] };
    expect(codes(finding, asked)).toEqual(["$.finding.questions questions-disagree"]);
    const agreed = { ...finding, observation: { asked: 1, unanswered: 1 } };
    expect(codes(agreed, asked)).toEqual([]);
    const interview: Evidence = { kind: "interview", id: "e", with: "所长", on: "2026-11-20", questions: ["q1", "q2"] };
    expect(codes({ ...agreed, evidence: [interview] }, asked)).toEqual(["$.finding.evidence unknown-question"]);
  });

  it("has no id twice", () => {
    const { faults } = faulty(1);
    expect(codes({ ...faulty(1), faults: [...faults, ...faults] }, counted)).toEqual([
      "$.finding.faults[1].id given-twice",
    ]);
  });
});

describe("the shape of a finding", () => {
  const digest = "0".repeat(64);

  it.each<[string, unknown]>([
    ["a file", { kind: "file", id: "1", file: "f", digest, caption: null }],
    [
      "a photo whose place was typed in",
      {
        kind: "photo",
        id: "1",
        file: "f",
        digest,
        taken: { at: "2026-11-20T09:00", stated: "by-photo" },
        place: { words: "第二考场", stated: "by-person" },
      },
    ],
    ["a photo that knows neither", { kind: "photo", id: "1", file: "f", digest, taken: null, place: null }],
    ["a record", { kind: "record", id: "1", record: { kind: "batch", id: "b" }, caption: "第3批" }],
    [
      "a fact",
      {
        ...{ kind: "fact", id: "1", fact: "papers-handed-over", check: "7.5.1", sees: "all", day: "2026-11-20" },
        ...{ looked: 12, wrong: 1, words: "试卷交接：12，其中缺签字1" },
        records: [{ register: "batch", id: null, name: "第3批" }],
      },
    ],
  ])("takes %s as evidence", (_what, evidence) => {
    expect(evidenceSchema.safeParse(evidence).success).toBe(true);
  });

  it("takes no fault without words, and nothing it does not know", () => {
    expect(findingSchema.safeParse(faulty(2)).success).toBe(true);
    expect(findingSchema.safeParse({ ...met(true), faults: [{ id: "f", what: " ", evidence: [] }] }).success).toBe(
      false,
    );
    expect(findingSchema.safeParse({ ...met(true), points: 3 }).success).toBe(false);
  });

  it.each([
    [
      "a character that can't be stored in an id",
      { ...faulty(0), questions: [{ id: "q\u0000", question: "问", answer: null, answered: true }] },
    ],
    ["half a character in an observation", { ...met(true), observation: { reason: "\ud800" } }],
    ["an observation that goes on and on inside", { ...met(true), observation: { met: [[[[true]]]] } }],
    ["a number that is none", { ...met(true), observation: { asked: Number.POSITIVE_INFINITY } }],
  ])("does not hold %s", (_, finding) => {
    expect(findingSchema.safeParse(finding).success).toBe(false);
  });
});
