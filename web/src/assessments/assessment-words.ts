import { type Phase, type Purpose, phaseWords, purposeWords, type SheetStatus } from "@jianheng/domain/assessments";

/** Where a sheet stands, as an official says it. */
export const statusWords: Readonly<Record<SheetStatus, string>> = {
  open: "填写中",
  submitted: "已提交",
  returned: "退回补正",
  final: "已定稿",
  dropped: "已停用",
};

/** By what a list of assessments is narrowed. */
export type Wanted = {
  phase?: Phase;
  purpose?: Purpose;
  waiting?: "me" | "office";
  standard?: string;
};

const WAITING = { me: "待我办理", office: "待本单位办理" } as const;

/** What a list can be narrowed to, beside the standard. */
export const optionsOf = {
  waiting: { label: "办理", options: choices(WAITING) },
  phase: { label: "进展", options: choices(zh(phaseWords)) },
  purpose: { label: "类型", options: choices(zh(purposeWords)) },
};

/** What a list was narrowed to, so that a printed one says it too. */
export function wantedWords({ phase, purpose, waiting, standard }: Wanted): string {
  const words = [
    waiting ? WAITING[waiting] : "",
    phase ? phaseWords[phase].zh : "",
    purpose ? purposeWords[purpose].zh : "",
    standard ?? "",
  ].filter((one) => one !== "");
  return words.length === 0 ? "全部" : words.join("，");
}

function choices(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function zh(words: Readonly<Record<string, { zh: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([id, { zh }]) => [id, zh]));
}
