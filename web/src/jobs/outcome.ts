import type { Job } from "../api/models.ts";

/** What came of a job, in words: its message, what a check of the trail found, or what an import wrote. */
export function outcomeOf({ kind, state, message, result }: Pick<Job, "kind" | "state" | "message" | "result">) {
  if (message !== null) return message;
  if (kind === "records.import" && state === "done" && isImported(result)) return importWords(result);
  if (kind !== "audit.verification" || state !== "done" || !isVerified(result)) return undefined;
  const { sealed, bent, unsealed } = result;
  const open = unsealed.count === 0 ? "" : `，另有${unsealed.count}条待封存`;
  if (bent === null) return `完好：已封存的${sealed}条均未被改动${open}`;
  return `第${bent.sequence}条异常：${bent.words.zh}。请保留现场，并报告上级单位`;
}

/** A job that only tried wrote nothing, and says so. */
function importWords({ added, changed, same, problemCount, attempt }: Imported): string {
  if (problemCount > 0) return `有${problemCount}处需要修改，没有导入`;
  const counts = `新增${added}条，修改${changed}条，相同${same}条`;
  return attempt ? `核对无误，尚未导入：将${counts}` : `已导入：${counts}`;
}

interface Imported {
  added: number;
  changed: number;
  same: number;
  problemCount: number;
  attempt: boolean;
}

function isImported(result: unknown): result is Imported {
  return typeof result === "object" && result !== null && "problemCount" in result && "attempt" in result;
}

interface Verified {
  sealed: number;
  unsealed: { count: number };
  bent: { sequence: number; words: { zh: string } } | null;
}

function isVerified(result: unknown): result is Verified {
  return typeof result === "object" && result !== null && "sealed" in result && "bent" in result;
}
