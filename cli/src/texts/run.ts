import type { Language } from "@jianheng/domain/kernel";

const zh = {
  fault: (message: string) => `程序出错：${message}（设 JIANHENG_DEBUG=1 可看详情）`,
  seeHelp: "用 --help 查看用法。",
};

const en: typeof zh = {
  fault: (message) => `this is a fault of ours: ${message} (set JIANHENG_DEBUG=1 for details)`,
  seeHelp: "See --help.",
};

export const runTexts: Record<Language, typeof zh> = { zh, en };
