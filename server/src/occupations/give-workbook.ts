import { Readable } from "node:stream";
import { getFileType } from "@jianheng/domain/files";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { DICTIONARY, planDictionary } from "@jianheng/domain/occupations";
import { writeTable } from "@jianheng/rendering/table";
import { asAttachment, setFileHeaders } from "../files/index.ts";
import type { RawContext } from "../platform/http/index.ts";
import { listKnown } from "./store.ts";

/** The list of occupations as an Excel file, to be gone on with. */
export async function giveWorkbook(context: RawContext): Promise<Result<Readable>> {
  const known = await context.asMember(async ({ transaction }) => succeed(await listKnown(transaction)));
  if (!known.ok) return known;
  const { plan, rows } = planDictionary(known.value);
  const bytes = Buffer.from(await writeTable(plan, rows));
  const { mime } = getFileType("xlsx");
  setFileHeaders(context.reply, { mime, disposition: asAttachment(`${DICTIONARY}.xlsx`), size: bytes.length });
  return succeed(Readable.from([bytes]));
}
