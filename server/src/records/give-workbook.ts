import { Readable } from "node:stream";
import { getFileType } from "@jianheng/domain/files";
import { type Result, succeed } from "@jianheng/domain/kernel";
import {
  areas,
  planTable,
  type Register,
  registers,
  showCell,
  type WorkbookColumn,
  workbookColumns,
} from "@jianheng/domain/registers";
import type { z } from "zod";
import { asAttachment, setFileHeaders } from "../files/index.ts";
import { type KnownOccupation, listKnown } from "../occupations/index.ts";
import { type Context, notFound, type RawContext } from "../platform/http/index.ts";
import { everyRecord, momentOfBooks } from "./export-store.ts";
import type { Narrowed } from "./narrow-store.ts";
import { openNarrowed, partWords } from "./narrowed.ts";
import type { narrowing } from "./schemas.ts";
import type { RecordRow } from "./select-store.ts";
import { rowOf, shownValues } from "./shown.ts";
import { isStation } from "./store.ts";
import { writeBlank, writeInProcess } from "./workbook-process.ts";

const { mime } = getFileType("xlsx");

/** A register as an Excel file: with the records that its list shows, numbers of people masked; or empty, to be filled in. */
export async function giveWorkbook(
  context: RawContext,
  { params, query }: { params: { register: string }; query: z.output<typeof narrowing> & { blank: boolean } },
): Promise<Result<Readable>> {
  const drawn = await context.asMember(async (member) => {
    const opened = await openNarrowed(member, { params, query });
    if (!opened.ok) return opened;
    const of = opened.value;
    const { transaction } = member;
    const plan = planTable(of.register, await listKnown(transaction));
    const rows = cellsOf(member, of);
    const bytes = query.blank
      ? writeBlank([plan])
      : writeInProcess(plan, { rows, takenOutAt: await momentOfBooks(transaction) });
    return succeed({ name: `${of.register.words.zh}${query.blank ? "（模板）" : partWords(of)}`, bytes: await bytes });
  });
  return drawn.ok ? given(context, drawn.value) : drawn;
}

/** The registers of an area as one Excel file, to be filled in. */
export async function giveTemplates(
  context: RawContext,
  { query }: { query: { area: string } },
): Promise<Result<Readable>> {
  const known = await context.asMember(async ({ transaction, organisation }) =>
    (await isStation(transaction, organisation))
      ? succeed(await listKnown(transaction))
      : notFound<KnownOccupation[]>(),
  );
  if (!known.ok) return known;
  const own = registers.filter(({ area }) => area === query.area);
  const bytes = await writeBlank(own.map((register) => planTable(register, known.value)));
  const name = areas.find(({ id }) => id === query.area)?.name ?? "";
  return given(context, { name: `${name}（模板）`, bytes });
}

/** Sends a workbook as a file of this name. */
export function given({ reply }: RawContext, { name, bytes }: { name: string; bytes: Uint8Array }): Result<Readable> {
  const file = `${name}.xlsx`.replace(/[\\/:*?"<>|]/g, "_");
  setFileHeaders(reply, { mime, disposition: asAttachment(file), size: bytes.length });
  return succeed(Readable.from([Buffer.from(bytes)]));
}

type Cells = (string | number | null)[];

/** The rows of a register's workbook; `whole` with people's numbers in clear. */
export async function* cellsOf(context: Context, of: Narrowed, whole = false): AsyncGenerator<Cells[]> {
  const { register } = of;
  const columns = workbookColumns(register);
  for await (const rows of everyRecord(context.transaction, of)) {
    yield rows.map((row) => cellsOfRow(context, { register, columns, row, whole }));
  }
}

function cellsOfRow(
  { services: { personalData } }: Context,
  {
    register,
    columns,
    row,
    whole,
  }: { register: Register; columns: readonly WorkbookColumn[]; row: RecordRow; whole: boolean },
): Cells {
  const clear = rowOf(personalData, { register, row });
  const shown = shownValues(personalData, { register, row, whole });
  return columns.map(({ column, part }): Cells[number] => {
    const value = shown[column.id] ?? null;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return column.type.kind === "resident-id" ? String(value) : showCell(column, clear[column.id] ?? null, []);
    }
    return part === "value" && "number" in value ? String(value.number) : value.name;
  });
}
