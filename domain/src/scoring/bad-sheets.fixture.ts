import { editionOf } from "./edition.fixture.ts";
import { examples } from "./examples.fixture.ts";
import type { Edition } from "./model.ts";

/** For tests: sheets that are wrong in one thing each, with the places and codes that must be named. */

/** An edition with one check of every kind of rule. */
export const plain = editionOf(examples);
/** The check that has the rule of an example. */
export const idOf = (name: string) => `${examples.findIndex((one) => one.name === name) + 1}.1.1`;

/** Item 1: a group 1.1 of two members with two slots. Item 2: a plain check. */
export const grouped: Edition = withGroup();

function withGroup(): Edition {
  const edition = editionOf([
    { of: 3, definition: { kind: "all-or-nothing", needs: ["符合"] } },
    { of: 1, definition: { kind: "all-or-nothing", needs: ["符合"] } },
  ]);
  const [first, ...rest] = edition.data.items;
  const member = (id: string) => ({ id, printed: id, title: "输出", points: null, method: [], rule: null });
  const rule = { kind: "deduct-per-fault", fault: "缺项", each: 0.5, slots: 2 } as const;
  const indicator = {
    id: "1.1",
    printed: "1.1",
    title: "评审输出",
    group: { id: "1.1", points: 3, method: [], rule },
    checks: [member("1.1.1"), member("1.1.2")],
  };
  return {
    ...edition,
    data: { ...edition.data, items: first ? [{ ...first, indicators: [indicator] }, ...rest] : rest },
  };
}

/** A findings file of the toy standard. */
export const sheet = (...findings: unknown[]) => ({ standard: "toy", findings });
/** A file with one finding, of the check that has the rule of an example. */
export const one = (name: string, observation: object) => sheet({ check: idOf(name), ...observation });

/** What is wrong, the sheet, and the problems: place and code. */
export const bad: [string, unknown, [string, string][]][] = [
  ["no object", [], [["$", "wrong-type"]]],
  ["nothing", null, [["$", "wrong-type"]]],
  ["no findings", { standard: "toy" }, [["$.findings", "missing"]]],
  ["another standard", { standard: "other", findings: [] }, [["$.standard", "other-standard"]]],
  ["another edition", { ...sheet(), edition: "f".repeat(64) }, [["$.edition", "other-edition"]]],
  ["an unknown reading", { ...sheet(), reading: "strict" }, [["$.reading", "not-listed"]]],
  ["a date that does not exist", { ...sheet(), date: "2026-02-30" }, [["$.date", "not-a-date"]]],
  ["an unknown field", { ...sheet(), teacher: "x" }, [["$.teacher", "unknown-field"]]],
  ["an unknown veto", { ...sheet(), vetoes: [{ veto: "V9", grounds: "x" }] }, [["$.vetoes[0].veto", "unknown-veto"]]],
  [
    "a veto without grounds",
    { ...sheet(), vetoes: [{ veto: "V1", grounds: " " }] },
    [["$.vetoes[0].grounds", "too-small"]],
  ],
  [
    "a veto twice",
    {
      ...sheet(),
      vetoes: [
        { veto: "V1", grounds: "x" },
        { veto: "V1", grounds: "y" },
      ],
    },
    [["$.vetoes[1].veto", "veto-twice"]],
  ],
  ["neither check nor group", sheet({ met: true }), [["$.findings[0]", "check-or-group"]]],
  ["both check and group", sheet({ check: "1.1.1", group: "1.1", met: true }), [["$.findings[0]", "check-or-group"]]],
  ["an unknown check", sheet({ check: "99.1.1", met: true }), [["$.findings[0].check", "unknown-check"]]],
  ["an unknown group", sheet({ group: "9.9", faults: 0 }), [["$.findings[0].group", "unknown-group"]]],
  ["a check given as a group", sheet({ group: "1.1.1", met: true }), [["$.findings[0].group", "not-a-group"]]],
  ["a note that is no text", sheet({ check: "1.1.1", met: true, note: 3 }), [["$.findings[0].note", "wrong-type"]]],
  [
    "a check twice",
    sheet({ check: "1.1.1", met: true }, { check: "1.1.1", met: false }),
    [["$.findings[1]", "given-twice"]],
  ],
  ["a word for a yes", one("all-or-nothing", { met: "是" }), [["$.findings[0].met", "wrong-type"]]],
  ["no observation", one("all-or-nothing", {}), [["$.findings[0].met", "missing"]]],
  [
    "a field of another rule",
    one("all-or-nothing", { met: true, faults: 1 }),
    [["$.findings[0].faults", "unknown-field"]],
  ],
  ["a level that is not listed", one("levels with a hole", { level: 3 }), [["$.findings[0].level", "not-listed"]]],
  ["faults below nothing", one("deduct-per-fault", { faults: -1 }), [["$.findings[0].faults", "too-small"]]],
  ["half a fault", one("deduct-per-fault", { faults: 1.5 }), [["$.findings[0].faults", "wrong-type"]]],
  [
    "a fault without words",
    one("deduct-per-fault", { faults: [{ what: "" }] }),
    [["$.findings[0].faults[0].what", "too-small"]],
  ],
  [
    "a member where there is no group",
    one("deduct-per-fault", { faults: [{ what: "x", member: "1.1.1" }] }),
    [["$.findings[0].faults[0].member", "unknown-member"]],
  ],
  [
    "more faults than slots",
    one("deduct-per-fault with slots", { faults: 3 }),
    [["$.findings[0].faults", "too-many-faults"]],
  ],
  [
    "a deduction above the points",
    one("judgement", { deduct: "9.5", reason: "x" }),
    [["$.findings[0].deduct", "deduct-above-points"]],
  ],
  [
    "a deduction that is a number",
    one("judgement", { deduct: 2, reason: "x" }),
    [["$.findings[0].deduct", "wrong-type"]],
  ],
  [
    "a deduction that is too fine",
    one("judgement", { deduct: "0.001", reason: "x" }),
    [["$.findings[0].deduct", "not-a-decimal"]],
  ],
  ["a deduction without a reason", one("judgement", { deduct: "2" }), [["$.findings[0].reason", "missing"]]],
  [
    "a deduction with a blank reason",
    one("judgement", { deduct: "2", reason: "  " }),
    [["$.findings[0].reason", "too-small"]],
  ],
  [
    "a deduction above the points, with a blank reason",
    one("judgement", { deduct: "9.5", reason: " " }),
    [
      ["$.findings[0].reason", "too-small"],
      ["$.findings[0].deduct", "deduct-above-points"],
    ],
  ],
  [
    "more unanswered than asked, without word of the document",
    one("interview", { asked: 2, unanswered: 3 }),
    [
      ["$.findings[0].documented", "missing"],
      ["$.findings[0].unanswered", "unanswered-above-asked"],
    ],
  ],
  [
    "a notice's deduction out of its range",
    one("notice", { approved: true, deduct: "0.5", reason: "x" }),
    [["$.findings[0].deduct", "deduct-out-of-range"]],
  ],
  [
    "a notice's deduction without a reason",
    one("notice", { approved: true, deduct: "1" }),
    [["$.findings[0].reason", "reason-missing"]],
  ],
  [
    "more unanswered than asked",
    one("interview", { asked: 2, unanswered: 3, documented: true }),
    [["$.findings[0].unanswered", "unanswered-above-asked"]],
  ],
  [
    "nothing asked",
    one("interview", { asked: 0, unanswered: 0, documented: true }),
    [["$.findings[0].asked", "too-small"]],
  ],
  [
    "an interview without word of its document",
    one("interview", { asked: 2, unanswered: 0 }),
    [["$.findings[0].documented", "missing"]],
  ],
  ["a ratio of nothing", one("ratio-steps", { ratio: [0, 0] }), [["$.findings[0].ratio[1]", "too-small"]]],
  ["a part above its whole", one("ratio-steps", { ratio: [3, 2] }), [["$.findings[0].ratio[0]", "part-above-whole"]]],
  [
    "six parts",
    one("equal-parts of one point", { parts: [true, true, true, true, true, true] }),
    [["$.findings[0].parts", "too-big"]],
  ],
  [
    "three parts",
    one("equal-parts of one point", { parts: [true, true, true] }),
    [["$.findings[0].parts", "too-small"]],
  ],
  [
    "serious without a fault",
    one("graded-faults", { faults: 0, serious: true }),
    [["$.findings[0].serious", "serious-without-fault"]],
  ],
  ["nothing sampled", one("rate-below", { errors: 0, sampled: 0 }), [["$.findings[0].sampled", "too-small"]]],
  [
    "more errors than sampled",
    one("rate-below", { errors: 5, sampled: 4 }),
    [["$.findings[0].errors", "errors-above-sampled"]],
  ],
];
