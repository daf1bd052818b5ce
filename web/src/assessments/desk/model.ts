import type { Conflict, FindingInput } from "@jianheng/domain/assessments";
import type { Problem } from "@jianheng/domain/kernel";

/** What the server last said of a line or a check, and the act that made it so; both null where nothing was written. */
export interface Kept<T> {
  action: string | null;
  value: T | null;
  /** Who wrote it; not known of what is told in the answer to a writing. */
  by?: Who;
}

/** Somebody who wrote on the sheet. */
export interface Who {
  id: string;
  name: string | null;
}

/** Why what was made of a line can't be kept as it is: somebody else changed the same, or it was refused. */
export type Trouble<T> =
  | { is: "conflict"; conflicts: readonly Conflict[]; theirs: Kept<T> }
  | { is: "refused"; problems: readonly Problem[] };

/** One line or check on the desk: what is kept, what was made of it since, and how much of that is on its way. */
export interface Slot<T> {
  kept: Kept<T>;
  /** Null where nothing waits to be kept. */
  mine: T | null;
  /** What was sent and not yet answered; `mine` may have gone on since. */
  sent: T | null;
  trouble: Trouble<T> | null;
  /** Others changed it while it lay here, and that was not looked at yet; who, where it is known. */
  news: { by: string | null } | null;
}

/** A sheet as it lies before whoever writes on it: findings by their lines, and of checks of groups whether they conform. */
export interface Desk {
  findings: Readonly<Record<string, Slot<FindingInput>>>;
  touched: Readonly<Record<string, Slot<boolean>>>;
}

/** What is sent at once: each entry with the act it was made from, and kept or refused for itself. */
export interface Batch {
  findings: { base: string | null; finding: FindingInput }[];
  touched: { base: string | null; check: string; conforms: boolean }[];
}

/** What became of one entry. A saved value may hold more than was sent: what somebody else added meanwhile. */
export type Outcome<T> =
  | { is: "saved"; action: string; value: T }
  | { is: "conflict"; theirs: Kept<T> }
  | { is: "refused"; problems: readonly Problem[] };

/** The answer to a batch, by lines and checks. */
export interface Answered {
  findings: Readonly<Record<string, Outcome<FindingInput>>>;
  touched: Readonly<Record<string, Outcome<boolean>>>;
}
