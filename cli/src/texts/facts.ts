import type { Language } from "@jianheng/domain/kernel";

const zh = {
  head: ({ name, day }: { name: string; day: string }) => `${name}　截至${day}的台账记录`,
  score: ({ name, words }: { name: string; words: string }) => `  ${name}：仅凭台账${words}`,
  hindrance: ({ words, gates }: { words: string; gates: string }) => `    ${words}：${gates}`,
  between: "；",
  figure: ({ words, records, more }: { words: string; records: readonly string[]; more: number }) =>
    `  ${words}${records.length > 0 ? `：${records.join("、")}${more > 0 ? `等${records.length + more}项` : ""}` : ""}`,
  hints: "提示（不计分，适用于各标准）",
  states: { broken: "不符合", kept: "符合", "no-records": "无记录" } as Record<string, string>,
};

const en: typeof zh = {
  head: ({ name, day }) => `${name}, records as of ${day}`,
  score: ({ name, words }) => `  ${name}: ${words} by records alone`,
  hindrance: ({ words, gates }) => `    ${words}: ${gates}`,
  between: "; ",
  figure: ({ words, records, more }) =>
    `  ${words}${records.length > 0 ? `: ${records.join(", ")}${more > 0 ? ` and ${more} more` : ""}` : ""}`,
  hints: "to be seen to whatever the standard, without points",
  states: { broken: "not met", kept: "met", "no-records": "no records" },
};

export const factTexts: Record<Language, typeof zh> = { zh, en };
