import type { Evidence } from "@jianheng/domain/assessments";
import type { LineFacts } from "../../api/models.ts";

type Taken = Extract<Evidence, { kind: "fact" }>;

/** How the facts of a line stand, in a word. */
export function stateWords({ state, figures }: LineFacts): string {
  if (state === "no-records") return "无记录";
  if (state === "kept") return "符合";
  return `有问题${figures.reduce((sum, { wrong }) => sum + wrong, 0)}项`;
}

/** The facts of a line in a sentence: the first that says most, and how many more there are. */
export function factWords({ state, figures }: LineFacts): string {
  const telling = figures.find((one) => one.state === state) ?? figures[0];
  if (telling === undefined) return "";
  const rest = figures.length - 1;
  const unlike = state === "no-records" ? "（无记录不等于不符合）" : "";
  return `${telling.words}${rest > 0 ? `（另有${rest}项数据）` : ""}${unlike}`;
}

/** Whether what the records say now is what was taken. */
export function isAsTaken({ figures }: LineFacts, taken: readonly Taken[]): boolean {
  return (
    figures.length === taken.length &&
    figures.every(({ fact, check, words }) =>
      taken.some((one) => one.fact === fact && one.check === check && one.words === words),
    )
  );
}
