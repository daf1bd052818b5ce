import type { Purpose } from "../assessments/index.ts";
import type { Words } from "../kernel/index.ts";
import type { Names, PaperKind } from "./model.ts";
import type { PlanSource } from "./seen.ts";

/** What the papers are called. */
export const kindWords: Readonly<Record<PaperKind, Words>> = {
  form: { zh: "评估表", en: "assessment form" },
  plan: { zh: "现场评估计划", en: "on-site plan" },
  record: { zh: "现场评估记录", en: "on-site record" },
  report: { zh: "评估报告", en: "assessment report" },
};

const TITLES: Readonly<Record<Purpose, string>> = {
  self: "自评",
  acceptance: "验收",
  inspection: "检查",
  supervision: "督导检查",
};

/** What an assessment is called before the name of a paper: 验收评估表. */
export function purposeTitle(purpose: Purpose): string {
  return TITLES[purpose];
}

/** What a paper is called as a file: station, purpose, paper, and the first digits of the snapshot it shows. */
export function paperName(of: { paper: PaperKind; plan: PlanSource; names: Names; hash: string | undefined }): string {
  const { paper, plan, names, hash } = of;
  const { station, purpose } = plan.assessment;
  const whole = `${names.place(station)}${purposeTitle(purpose)}${kindWords[paper].zh}${hash === undefined ? "" : `-${hash.slice(0, 12)}`}`;
  return whole.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_");
}
