import type { FindingInput, SheetStatus } from "@jianheng/domain/assessments";
import type { Reading, ReadyLine } from "@jianheng/domain/scoring";
import type { Keeper } from "../desk/keeper.ts";
import type { Answered, Batch, Kept } from "../desk/model.ts";
import type { TypedWords } from "../desk/typed.ts";
import type { Outbox } from "../outbox/model.ts";

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
  status: SheetStatus;
  /** Grows with each act of the assessment: of two answers, the greater is the later one. */
  version: number;
  /** Whether the reader may write on it now. */
  writable: boolean;
  /** What was asked for when it was returned. */
  supplement: { lines: readonly string[]; what: string; until: string } | null;
  findings: Readonly<Record<string, Kept<FindingInput>>>;
  touched: Readonly<Record<string, Kept<boolean>>>;
}

/** Sends what was written. */
export type SendWrites = (batch: Batch) => Promise<Answered & { version: number }>;

/** A sheet that lies open: what is made of it and is not on the sheet yet, for whoever is about to hand it in. */
export interface OpenDesk {
  keeper: Keeper;
  typed: TypedWords;
  outbox: Outbox;
  lines: readonly ReadyLine[];
  /** Goes to a line, or to that of a check, whatever is shown. */
  goTo: (id: string) => void;
}
