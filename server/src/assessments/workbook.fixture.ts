import { editable } from "@jianheng/domain/workbook/editable";
import { findRawSheets, writeWorkbook } from "@jianheng/rendering/workbook";
import type { Member } from "../platform/db/index.ts";
import type { TestHttp } from "../platform/http/testing/http.fixture.ts";

interface Asking {
  http: TestHttp;
  by: Member;
  /** Of the assessment. */
  path: string;
  sheet: string;
}

/** A workbook as a person has it before him: cells by sheet, heading and row. */
export type Workbook = ReturnType<typeof editable>;

/** A sheet as a workbook that can be filled in. */
export async function exported({ http, by, path, sheet }: Asking): Promise<Workbook> {
  const answer = await http.send(by, `GET ${path}/sheets/${sheet}/workbook`);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return await openWorkbook(answer.rawPayload);
}

/** The bytes of a workbook, opened. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const sheets = await findRawSheets(bytes);
  if (!sheets) throw new Error("no workbook");
  return editable(sheets);
}

/** Sends a workbook back as it was filled in. */
export async function sendWorkbook(
  { http, by, path, sheet }: Asking,
  workbook: Workbook | Uint8Array,
  { query = "", key, name = "评估表.xlsx" }: { query?: string; key?: string; name?: string } = {},
) {
  const body = Buffer.from("drawn" in workbook ? await writeWorkbook(workbook.drawn()) : workbook);
  const headers = { "content-type": "application/octet-stream", ...(key !== undefined && { "idempotency-key": key }) };
  const to = `POST ${path}/sheets/${sheet}/workbook?name=${encodeURIComponent(name)}${query}`;
  return await http.send(by, to, { body, headers });
}
