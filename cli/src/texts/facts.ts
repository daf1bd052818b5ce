import type { Language } from "@jianheng/domain/kernel";

const zh = {
  head: ({ name, day }: { name: string; day: string }) => `${name}　截至${day}的台账记录`,
  score: ({ name, points, band }: { name: string; points: string; band: string | null }) =>
    `  ${name}：仅凭台账${points}分${band === null ? "，等次未定" : `，${band}`}`,
  states: { broken: "不符合", kept: "符合", "no-records": "无记录" } as Record<string, string>,
};

const en: typeof zh = {
  head: ({ name, day }) => `${name}, records as of ${day}`,
  score: ({ name, points, band }) =>
    `  ${name}: ${points} by records alone${band === null ? ", no band yet" : `, ${band}`}`,
  states: { broken: "not met", kept: "met", "no-records": "no records" },
};

export const factTexts: Record<Language, typeof zh> = { zh, en };
