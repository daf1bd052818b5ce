import type { PlannedTable } from "@jianheng/domain/registers";
import type { Part, Reading } from "./read-rows.ts";

/** What the process for one workbook is to do. */
export type Work = ({ is: "read" } & Reading) | { is: "write"; plan: PlannedTable };

/** A row to be drawn. */
export type Cells = readonly (string | number | null)[];

/** What the process is told. */
export type Told = { work: Work } | { next: true } | { end: true } | { rows: readonly Cells[] };

/** What it answers. */
export type Answered = { part: Part } | { end: true } | { bytes: Uint8Array };
