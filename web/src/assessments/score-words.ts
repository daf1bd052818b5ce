import { formatRange, shortPoints } from "@jianheng/domain/kernel";
import type { Assessment } from "../api/models.ts";

/** What an assessment comes to as it stands, in words: between two figures while lines are still open. */
export function scoreWords(score: Assessment["score"]): string {
  if (score === null) return "尚未计出";
  const { points, low, high, of, band } = score;
  const level = band === null ? "" : `，等级：${band}`;
  if (points === null && low === 0 && high === of) return `没有定分${level}`;
  return `${formatRange({ low, high })}分（满分${shortPoints(of)}分）${level}`;
}
