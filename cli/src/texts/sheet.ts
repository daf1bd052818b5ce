import type { Language } from "@jianheng/domain/kernel";

const zh = { written: (file: string) => `已写入 ${file}` };
const en: typeof zh = { written: (file) => `written: ${file}` };

export const sheetTexts: Record<Language, typeof zh> = { zh, en };
