import type { SheetStatus } from "@jianheng/domain/assessments";

/** Where a sheet stands, as an official says it. */
export const statusWords: Readonly<Record<SheetStatus, string>> = {
  open: "填写中",
  submitted: "已提交",
  returned: "退回补正",
  final: "已定稿",
  dropped: "已停用",
};

/** How a standard that contradicts itself is read, as the result says it. */
export const readingWords = {
  normalised: "按分值栏折算",
  literal: "按评分办法原文",
} as const;
