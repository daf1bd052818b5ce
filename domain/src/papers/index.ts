export { checkWords, codeOf } from "./code.ts";
export { filledForm } from "./form.ts";
export type { Arm, Block, Column, Format, Names, Paper, PaperKind } from "./model.ts";
export { planPaper } from "./plan.ts";
export { recordPaper } from "./record.ts";
export { reportPaper } from "./report.ts";
export { type PlanSource, papersThere, planSource, seenSnapshot } from "./seen.ts";
export { type Taken, timeOf } from "./taken.ts";
export { kindWords, paperName, purposeTitle } from "./titles.ts";
