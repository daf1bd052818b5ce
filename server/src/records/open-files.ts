import { beginReading, type WorkbookReader } from "./workbook-process.ts";

/** Workbooks of which one is open at a time, all in one process: each may take much memory, and to begin one takes a while. */
export interface OpenFiles {
  /** The workbook at this place, as the one that is open. */
  open(at: number): Promise<WorkbookReader>;
  close(): void;
}

/** Workbooks by what fetches their bytes. */
export function openFiles(bytes: readonly (() => Promise<Uint8Array>)[]): OpenFiles {
  const reader = beginReading();
  let current: number | undefined;
  return {
    close: reader.close,
    async open(at) {
      const fetched = bytes[at];
      if (!fetched) throw new Error(`there is no workbook ${at}`);
      if (current !== at) await reader.open(await fetched());
      current = at;
      return reader;
    },
  };
}
