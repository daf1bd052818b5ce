import { findingProblems } from "../finding-problems.ts";
import { findSheet, linesFor, linesIn, stampOf, withSheet } from "../parts.ts";
import { personOf } from "../people.ts";
import { problem, unless } from "../problem.ts";
import { hadSight } from "../sight.ts";
import type { SheetFinding } from "../state.ts";
import { verb } from "../verb.ts";
import { NO_SHEET, OUTSIDE, sheetProblems, supplementProblems } from "../writing-problems.ts";

/** What one assessor saw of one line, as often as he corrects it; the log keeps every version. */
export const recordFinding = verb<"record-finding">({
  type: "record-finding",
  when: ["running"],
  onSheet: sheetProblems,
  refusals: ({ state, action, edition }) => {
    const sheet = findSheet(state, action.sheet);
    if (sheet === undefined) return [NO_SHEET];
    const { finding, base } = action;
    const line = linesIn(sheet.scope, linesFor(state, edition)).find(({ id }) => id === finding.line);
    const seen = (sheet.findings[finding.line]?.stamp.action ?? null) === base;
    return [
      ...supplementProblems(sheet, finding.line),
      ...unless(seen, "$.base", "changed-meanwhile", MEANWHILE),
      ...(line ? findingProblems(finding, line) : [problem("$.finding.line", "outside-scope", OUTSIDE)]),
    ];
  },
  apply: (state, action) => {
    const { line } = action.finding;
    const { blind } = state.assessment.settings;
    const person = personOf(action.by) ?? "";
    return withSheet(state, action.sheet, (sheet) => {
      const afterSight = blind.includes(sheet.stage) && hadSight({ state, sheet, person });
      const finding: SheetFinding = { ...action.finding, stamp: stampOf(action), afterSight };
      return { findings: { ...sheet.findings, [line]: finding } };
    });
  },
});

export const MEANWHILE = {
  zh: "这一条刚被他人修改，请核对双方内容后再保存",
  en: "somebody changed this line meanwhile; look at both and save again",
};
