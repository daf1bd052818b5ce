import type { Language } from "@jianheng/domain/kernel";

const zh = {
  none: "没有操作记录。",
  sound: ({ organisation, sealed, head }: { organisation: string; sealed: number; head: string }) =>
    `机构 ${organisation}：${sealed}条已封存，完好；链尾 ${head}`,
  bent: ({ organisation, sealed }: { organisation: string; sealed: number }) =>
    `机构 ${organisation}：前${sealed}条完好，此后有改动`,
  where: ({ what, sequence, row }: { what: string; sequence: number | null; row: string | null }) =>
    `  ${[what, sequence === null ? "" : `封存序号 ${sequence}`, row === null ? "" : `记录 ${row}`].filter(Boolean).join("　")}`,
  unsealed: ({ count, oldest }: { count: number; oldest: string }) =>
    `  ${count}条尚未封存，最早一条写于 ${oldest}（服务运行时，每秒封存一次）`,
  noHead: "（无）",
};

const en: typeof zh = {
  none: "There is no trail.",
  sound: ({ organisation, sealed, head }) =>
    `organisation ${organisation}: ${sealed} rows sealed and sound; head ${head}`,
  bent: ({ organisation, sealed }) =>
    `organisation ${organisation}: the first ${sealed} rows are sound, then one is bent`,
  where: ({ what, sequence, row }) =>
    `  ${[what, sequence === null ? "" : `seal ${sequence}`, row === null ? "" : `row ${row}`].filter(Boolean).join(", ")}`,
  unsealed: ({ count, oldest }) =>
    `  ${count} rows are not sealed yet, the oldest of ${oldest} (while the server runs, it seals every second)`,
  noHead: "(none)",
};

export const verifyTexts: Record<Language, typeof zh> = { zh, en };

const replayedZh = {
  replayed: ({ count, actions, wrong }: { count: number; actions: number; wrong: number }) =>
    `重放了${count}次评估的${actions}条办理记录：${wrong === 0 ? "与列表和待办一致" : `${wrong}次不一致`}`,
  wrong: ({ organisation, assessment, what }: { organisation: string; assessment: string; what: string }) =>
    `  所（站）${organisation}　评估 ${assessment}：${what}`,
};

const replayedEn: typeof replayedZh = {
  replayed: ({ count, actions, wrong }) =>
    `replayed ${actions} actions of ${count} assessments: ${wrong === 0 ? "lists and todos say the same" : `${wrong} differ`}`,
  wrong: ({ organisation, assessment, what }) => `  station ${organisation}, assessment ${assessment}: ${what}`,
};

export const replayTexts: Record<Language, typeof replayedZh> = { zh: replayedZh, en: replayedEn };
