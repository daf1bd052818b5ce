import type { Language } from "@jianheng/domain/kernel";

interface Listed {
  id: string;
  name: string;
  items: number;
  indicators: number;
  checks: number;
  points: string;
  hash: string;
}

const SHORT = 12;

const zh = {
  listed: ({ id, name, items, indicators, checks, points, hash }: Listed) =>
    `${id}　${name}\n　　${items}个项目，${indicators}个指标，${checks}个小项，${points}分；版本 ${hash.slice(0, SHORT)}`,
  outline: {
    row: (...parts: string[]) => parts.join("　"),
    list: (ids: readonly string[]) => ids.join("、"),
    date: (date: string) => `（${date}）`,
    item: (id: string, title: string, claimed: number) => `${id}　${title}（${claimed}分）`,
    shared: (points: string, members: string) => `共用${points}分：${members}`,
    points: (points: string) => `${points}分`,
    otherwise: (words: string) => `按原文口径：${words}`,
    vetoes: "否决项",
    bands: "等级",
    deadlines: "期限",
  },
  lint: {
    none: "未发现矛盾或空白。",
    total: (count: number) => `共${count}处。计分时的读法已写明，见各处。`,
    whole: "全表",
    finding: (where: string, what: string) => `  ${where}　${what}`,
    readAs: (reading: string) => `      读法：${reading}`,
  },
};

const en: typeof zh = {
  listed: ({ id, name, items, indicators, checks, points, hash }) =>
    `${id}  ${name}\n    ${items} items, ${indicators} indicators, ${checks} checks, ${points} points; edition ${hash.slice(0, SHORT)}`,
  outline: {
    row: (...parts) => parts.join("  "),
    list: (ids) => ids.join(", "),
    date: (date) => ` (${date})`,
    item: (id, title, claimed) => `${id}  ${title} (${claimed} points)`,
    shared: (points, members) => `${points} points shared by ${members}`,
    points: (points) => (points === "1" ? "1 point" : `${points} points`),
    otherwise: (words) => `as worded: ${words}`,
    vetoes: "Vetoes",
    bands: "Bands",
    deadlines: "Deadlines",
  },
  lint: {
    none: "No contradictions or gaps found.",
    total: (count) => `${count} in all. How each is read for scoring stands beside it.`,
    whole: "the whole",
    finding: (where, what) => `  ${where}: ${what}`,
    readAs: (reading) => `      read as: ${reading}`,
  },
};

export const standardsTexts: Record<Language, typeof zh> = { zh, en };
