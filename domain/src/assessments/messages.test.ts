import { describe, expect, it } from "vitest";
import { type Journal, met, people, proposed } from "./assessments.fixture.ts";
import * as journeys from "./journeys.fixture.ts";
import { messageWords } from "./message.ts";
import { messagesOf } from "./messages.ts";
import { replay } from "./replay.ts";

/** What the last act of a journal tells, and whom. */
function told({ log }: Journal): string[] {
  const action = log.at(-1);
  if (action === undefined || log.length < 2) return [];
  return messagesOf({ before: replay(log.slice(0, -1)), action, after: replay(log) }).map(
    ({ kind, to, sheet, until }) => {
      const who = "person" in to ? `${to.organisation} ${to.person}` : `${to.organisation}:${to.posts.join()}`;
      const except = "except" in to && to.except.length > 0 ? `not ${to.except.join()}` : undefined;
      return [kind, sheet, until, who, except].filter((part) => part !== undefined).join(" ");
    },
  );
}

const OFFICIALS = "province:approving-official,provincial-quality-officer";
const CITY = "city:approving-official,provincial-quality-officer,city-reviewer";
const HEADS = "station:head,management-representative";
const SELF = `${HEADS},general-affairs,exam-affairs,equipment`;
const supplement = { sheet: "a1", lines: ["1.1.1"], what: "缺记录", until: "2026-11-25" };
const returned = () => journeys.atCity().does(people.cityReviewer, "return", supplement);
const everybody = (kind: string, by: string) => [
  `${kind} ${HEADS} not ${by}`,
  ...[`${kind} province 专家`, `${kind} province 组长`, `${kind} province 审核甲`, `${kind} province 审核乙`],
];
const appealTo = (upheld: boolean) =>
  journeys
    .appealed()
    .does(people.official, "assign-appeal-panel", { panel: [proposed(people.other)] })
    .does(people.other, "decide-appeal", { upheld, reason: "复核", lift: [] });
function objectedTo(upheld: boolean, by = people.head as (typeof people)[keyof typeof people]) {
  const journal = journeys.published();
  journal.day = "2026-11-22";
  return journal
    .does(by, "object", { receipt: "R1", text: "有异议" })
    .does(people.quality, "answer-objection", { receipt: "R1", answer: "已核", upheld });
}

describe("who is told what", () => {
  it.each<[string, () => Journal, string[]]>([
    ["of what only begins or waits: nobody", journeys.handedIn, []],
    ["of a sheet that is returned: who writes on it", returned, [`returned a1 2026-11-25 ${SELF} not 市初审`]],
    [
      "of one that is handed in again: who returned it",
      () =>
        returned()
          .records(people.clerk, "a1", met(false))
          .does(people.head, "resubmit", { sheet: "a1", answer: "已补" }),
      ["resubmitted a1 city 市初审"],
    ],
    [
      "of one that is final: who wrote it",
      () => journeys.atCity().does(people.cityReviewer, "finalise", { sheet: "a1" }),
      [`finalised a1 ${SELF} not 市初审`],
    ],
    ["of who is assigned: himself", journeys.onSite, ["assigned two province 审核乙"]],
    [
      "of who is released: himself",
      () =>
        journeys
          .audited()
          .does(people.quality, "release-member", { stage: "on-site-audit", person: "审核乙", reason: "病" }),
      ["released province 审核乙"],
    ],
    [
      "of checks that are given to others: both",
      () =>
        journeys.onSite().does(people.leader, "reassign-checks", {
          from: "one",
          moves: ["1.1.1", "2.1.1", "3.1"].map((line) => ({ line, to: "two" })),
          reason: "病",
        }),
      ["checks-taken one province 审核甲", "checks-added two province 审核乙"],
    ],
    [
      "of a decision: the team and the authority, not the station",
      journeys.decided,
      [
        "decided city 市初审",
        ...["专家", "审核甲", "审核乙"].map((name) => `decided province ${name}`),
        `decided ${OFFICIALS} not 组长`,
      ],
    ],
  ])("%s", (_, journey, expected) => {
    const all = told(journey());
    expect(all).toEqual(expected);
  });

  it("of what stops it: everybody, without saying what", () => {
    const all = told(journeys.stopped());
    expect(all).toContain(`stopped ${HEADS} not 组长`);
    expect(all).toContain("stopped province 审核甲");
    expect(all.every((one) => one.startsWith("stopped "))).toBe(true);
    const again = journeys.stopped().does(people.leader, "raise-veto", { veto: "V2", grounds: "查实", evidence: [] });
    expect(told(again)).toEqual([]);
    expect(told(journeys.declined())).toContain(`declined ${HEADS} not 省质量`);
  });

  it("of an approval or its refusal: the team and the authority, not the station", () => {
    const sentBack = journeys.signed().approves(people.official, "再议");
    for (const [kind, journal] of [
      ["approved", journeys.approved()],
      ["sent-back", sentBack],
    ] as const) {
      const all = told(journal);
      expect(all).toContain(`${kind} province 组长`);
      expect(all).toContain(`${kind} ${OFFICIALS} not 省审批`);
      expect(all.some((one) => one.includes("station"))).toBe(false);
    }
  });

  it.each([
    ["published", () => journeys.published(), "省质量"],
    ["closed", () => journeys.closed(), "省质量"],
    ["appeal-upheld", () => appealTo(true), "复核"],
    ["appeal-dismissed", () => appealTo(false), "复核"],
    ["objection-upheld", () => objectedTo(true), "省质量"],
  ] as const)("of a result that is %s: everybody", (kind, journey, by) => {
    const all = told(journey());
    expect(all).toEqual(
      expect.arrayContaining([...everybody(kind, by), `${kind} ${OFFICIALS} not ${by}`, `${kind} ${CITY} not ${by}`]),
    );
  });

  it("of an answer: the station, the authority, and who objected", () => {
    expect(told(objectedTo(false, people.clerk))).toEqual([
      "objection-answered station 考务",
      `objection-answered ${HEADS} not 省质量`,
      `objection-answered ${OFFICIALS} not 省质量`,
    ]);
    expect(told(objectedTo(false))).toHaveLength(2);
  });

  it("of an appeal: who is to hear it", () => {
    const named = journeys.appealed().does(people.official, "assign-appeal-panel", { panel: [proposed(people.other)] });
    expect(told(named)).toEqual(["panel-named province 复核"]);
  });
});

it("says where, and until when, in words without names, points or conclusions", () => {
  expect(messageWords({ kind: "returned", stage: "self-assessment", until: "2026-11-25" }).zh).toBe(
    "评估表被退回补正（自查自评），请于2026-11-25前补正",
  );
  expect(messageWords({ kind: "published" })).toEqual({ zh: "评估结果已公示", en: "the result was published" });
});
