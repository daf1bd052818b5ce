import type { PlannedTable } from "@jianheng/domain/registers";
import type { SeenSheet } from "@jianheng/rendering/table";
import type { Part, Reading } from "./read-rows.ts";

/** What the process for one workbook is to do: it is told the bytes once, and then which sheets are wanted. */
export type Work =
  | { is: "open"; bytes: Uint8Array }
  | { is: "write"; plans: readonly PlannedTable[]; takenOutAt?: string };

/** What is asked of a workbook that is open. */
export type Asked = { look: true } | { read: Reading };

/** A row to be drawn, of the first table. */
export type Cells = readonly (string | number | null)[];

/** What the process is told. */
export type Told = { work: Work } | Asked | { next: true } | { end: true } | { rows: readonly Cells[] };

/** What it answers. */
export type Answered = { seen: SeenSheet[] | undefined } | { part: Part } | { end: true } | { bytes: Uint8Array };
