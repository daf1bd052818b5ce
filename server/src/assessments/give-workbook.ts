import { Readable } from "node:stream";
import { contentOf, linesIn, stageWords } from "@jianheng/domain/assessments";
import { getFileType } from "@jianheng/domain/files";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { readyLines } from "@jianheng/domain/scoring";
import { type OfflineSheet, planOfflineWorkbook } from "@jianheng/domain/workbook";
import { writeWorkbook } from "@jianheng/rendering/workbook";
import { asAttachment, setFileHeaders } from "../files/index.ts";
import { notFound, type RawContext } from "../platform/http/index.ts";
import { findViewedSheet, type ViewedSheet } from "./viewed.ts";

const { mime } = getFileType("xlsx");

/** A sheet as an Excel file, to be filled in where there is no network. It is looked up in a transaction, and drawn after it. */
export async function giveWorkbook(
  context: RawContext,
  { params }: { params: { assessment: string; sheet: string } },
): Promise<Result<Readable>> {
  const found = await context.asMember(async (member) => {
    const viewed = await findViewedSheet(member, params);
    return viewed ? succeed(viewed) : notFound<ViewedSheet>();
  });
  if (!found.ok) return found;
  const sheet = offlineSheet(found.value);
  const bytes = await writeWorkbook(planOfflineWorkbook(sheet, () => crypto.randomUUID()));
  const { station, stage } = sheet.about;
  const name = `${station}${stage}评估表.xlsx`.replace(/[\\/:*?"<>|]/g, "_");
  setFileHeaders(context.reply, { mime, disposition: asAttachment(name), size: bytes.length });
  return succeed(Readable.from([Buffer.from(bytes)]));
}

function offlineSheet({ binding, edition, sheet, writers, names, version }: ViewedSheet): OfflineSheet {
  const { reading } = binding;
  const assessors = writers.flatMap((id) => names.person(id).name ?? []);
  return {
    edition,
    reading,
    about: {
      station: names.place(binding.station).name ?? "",
      stage: stageWords[sheet.stage].zh,
      assessor: assessors.join("、"),
    },
    lines: linesIn(sheet.scope, readyLines(edition.data, reading)),
    content: contentOf(sheet),
    from: { assessment: binding.id, sheet: sheet.id, version },
  };
}
