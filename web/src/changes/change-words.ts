import { type Changeable, changeableWords } from "@jianheng/domain/changes";
import type { ChangeApplication } from "../api/models.ts";

/** How an application stands. */
export const stateWords: Readonly<Record<ChangeApplication["state"], string>> = {
  open: "待审批",
  granted: "已批准",
  refused: "不予批准",
  withdrawn: "已撤回",
};

/** One thing that changes: 负责人：示范甲 → 示范乙. */
export function wordsOfChange({ what, from, to }: { what: Changeable; from: string | null; to: string }): string {
  return `${changeableWords[what]}：${from ?? "（未登记）"} → ${to}`;
}
