import type { FindingInput } from "@jianheng/domain/assessments";
import type { Reading } from "@jianheng/domain/scoring";
import type { Answered, Batch, Kept } from "../desk/model.ts";

/** A sheet as it is opened to be looked at or written on. */
export interface OpenSheet {
  id: string;
  /** What it is called: 自评, 现场审核. */
  title: string;
  standard: string;
  edition: string;
  reading: Reading;
  /** Items and lines that it covers. */
  scope: "all" | readonly string[];
  /** Whether the reader may write on it now. */
  writable: boolean;
  /** What was asked for when it was returned. */
  supplement: { lines: readonly string[]; what: string; until: string } | null;
  findings: Readonly<Record<string, Kept<FindingInput>>>;
  touched: Readonly<Record<string, Kept<boolean>>>;
}

/** Sends what was written. */
export type SendWrites = (batch: Batch) => Promise<Answered>;
