import type { Job } from "../api/models.ts";

/** What came of a job, in words: its message, or what a check of the trail found. */
export function outcomeOf({ kind, state, message, result }: Pick<Job, "kind" | "state" | "message" | "result">) {
  if (message !== null) return message;
  if (kind !== "audit.verification" || state !== "done" || !isVerified(result)) return undefined;
  const { sealed, bent, unsealed } = result;
  const open = unsealed.count === 0 ? "" : `，另有${unsealed.count}条待封存`;
  if (bent === null) return `完好：已封存的${sealed}条均未被改动${open}`;
  return `第${bent.sequence}条异常：${bent.words.zh}。请保留现场，并报告上级单位`;
}

interface Verified {
  sealed: number;
  unsealed: { count: number };
  bent: { sequence: number; words: { zh: string } } | null;
}

function isVerified(result: unknown): result is Verified {
  return typeof result === "object" && result !== null && "sealed" in result && "bent" in result;
}
