import type { PlannedTable } from "@jianheng/domain/registers";
import type { Part, Reading } from "./read-rows.ts";

/** What the thread for one workbook is begun with. */
export type Work = ({ is: "read" } & Reading) | { is: "write"; plan: PlannedTable };

/** A row to be drawn. */
export type Cells = readonly (string | number | null)[];

/** What the thread is told while it works. */
export type Told = { next: true } | { end: true } | { rows: readonly Cells[] };

/** What it answers. */
export type Answered = { part: Part } | { bytes: Uint8Array<ArrayBuffer> };
