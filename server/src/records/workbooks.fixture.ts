import { findTableRows } from "@jianheng/rendering/table";

/** The rows of the first sheet of a workbook. */
export async function findTable(bytes: Uint8Array) {
  const rows = [];
  for await (const { cells } of (await findTableRows(bytes, { sheet: "" }))?.rows ?? []) rows.push(cells);
  return rows;
}
