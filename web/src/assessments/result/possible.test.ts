import { describe, expect, it } from "vitest";
import { possibleActs, type ResultAct } from "./possible.ts";

type Of = Parameters<typeof possibleActs>[0]["of"];
const [OFFICE, STATION, ME] = ["office", "station", "me"];
const by = { id: "somebody", name: null };
const objection = { receipt: null, text: null, at: "2026-11-22T02:00:00Z", by: null };
const answer = { answer: "查实", upheld: false, at: "2026-11-23T02:00:00Z", by };
const appeal = { grounds: "有误", at: "2026-11-24T02:00:00Z", by, panel: [], outcome: null };
const upheld = { upheld: true, reason: "属实", lift: [], at: "2026-11-25T02:00:00Z", by };
const publication = { from: "2026-11-21", until: "2026-11-27", snapshot: "", token: null, at: "", by };
const stage = { kind: "self-assessment" as const, words: { zh: "", en: "" }, organisation: by, optional: false };

const ALL: ResultAct[] = [
  "publish",
  "object",
  "answer-objection",
  "appeal",
  "assign-appeal-panel",
  "decide-appeal",
  "close",
];

/** What is possible on a day, of an assessment in which the post may do everything. */
function possible(parts: Partial<Of>, { organisation = OFFICE, today = "2026-11-24", may = ALL } = {}) {
  const of: Of = {
    assessment: { phase: "published", authority: { id: OFFICE, name: null } },
    may: may.map((action) => ({ action, refusals: [] })),
    ...{ publication, objections: [], appeals: [], sheets: [] },
    stages: [{ ...stage, openedAt: "2026-10-01T02:00:00Z" }],
    ...parts,
  };
  return [...possibleActs({ of, organisation, person: ME, today })];
}

describe("what can be done about a result", () => {
  it("is nothing that the post may not do, or that is refused now", () => {
    expect(possible({}, { may: [] })).toEqual([]);
    const may = [{ action: "publish", refusals: [{ at: "$", code: "not-now", message: { zh: "", en: "" } }] }];
    expect(possible({ may })).toEqual([]);
  });

  it("leaves what the authority does to the authority", () => {
    expect(possible({}, { organisation: STATION })).toEqual(["object", "appeal"]);
    expect(possible({})).toEqual(["publish", "object", "answer-objection", "appeal"]);
  });

  it.each([
    ["2026-11-20", false],
    ["2026-11-21", true],
    ["2026-11-27", true],
    ["2026-11-28", false],
  ])("on %s an objection can be made: %s", (today, can) => {
    expect(possible({}, { today }).includes("object")).toBe(can);
  });

  it("ends when the publicity is over and every objection answered", () => {
    const closes = (parts: Partial<Of>, today: string) => possible(parts, { today }).includes("close");
    expect(closes({}, "2026-11-27")).toBe(false);
    expect(closes({}, "2026-11-28")).toBe(true);
    expect(closes({ objections: [{ ...objection, answer: null }] }, "2026-11-28")).toBe(false);
    expect(closes({ objections: [{ ...objection, answer }] }, "2026-11-28")).toBe(true);
  });

  it("ends a self-assessment when its sheet is in", () => {
    const assessment = { phase: "running" as const, authority: { id: OFFICE, name: null } };
    const sheet = { id: "a", stage: stage.kind, organisation: OFFICE, inside: null, reassignable: null };
    const closes = (status: "open" | "submitted") =>
      possible({ assessment, publication: null, sheets: [{ ...sheet, status }] }).includes("close");
    expect([closes("open"), closes("submitted")]).toEqual([false, true]);
  });

  it("leaves an appeal to whoever was named to hear it", () => {
    const decides = (person: string) => {
      const panel = [{ person: { id: person, name: null }, organisation: OFFICE, post: "document-expert" }];
      return possible({ appeals: [{ ...appeal, panel }] }).includes("decide-appeal");
    };
    expect([decides("another"), decides(ME)]).toEqual([false, true]);
  });

  it("has a panel named while an appeal is open, and another while it decides anew", () => {
    const names = (parts: Partial<Of>) => possible(parts).includes("assign-appeal-panel");
    expect(names({})).toBe(false);
    expect(names({ appeals: [appeal] })).toBe(true);
    expect(names({ appeals: [{ ...appeal, outcome: upheld }] })).toBe(true);
    expect(names({ appeals: [{ ...appeal, outcome: { ...upheld, upheld: false } }] })).toBe(false);
    const declined = [{ ...stage, openedAt: null }];
    expect(names({ appeals: [{ ...appeal, outcome: upheld }], stages: declined })).toBe(false);
  });
});
