import { randomUUID } from "node:crypto";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { useFile } from "../files/index.ts";
import type { Context, RawContext } from "../platform/http/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { addImport } from "./imports-store.ts";
import { openToKeep } from "./keepers.ts";

interface Asked {
  params: { register: string };
  query: { try: boolean };
}

/** A hundred thousand rows take 6 MB; with pictures pasted into them they are asked to leave those out. */
const LARGEST = 40 * 1024 * 1024;

/** Takes a workbook of records in, and asks for the work of reading it. It is kept sealed: people's numbers stand in it. */
export async function askImport(context: RawContext, asked: Asked): Promise<Result<{ job: string }>> {
  return await useFile(context, {
    name: "workbook.xlsx",
    largest: LARGEST,
    async use({ received }) {
      const bytes = await received.read(0, received.size);
      return await context.asMember((member) => enqueue(member, asked, bytes), received.digest);
    },
  });
}

async function enqueue(context: Context, { params, query }: Asked, bytes: Buffer): Promise<Result<{ job: string }>> {
  const opened = await openToKeep(context, params);
  if (!opened.ok) return opened;
  const { transaction, organisation, services } = context;
  const id = randomUUID();
  await addImport(transaction, { organisation, id, workbook: sealWorkbook(services.personalData, { id, bytes }) });
  const job = await services.jobs.enqueue(transaction, {
    kind: IMPORT,
    organisation,
    data: { import: id, register: opened.value.id, try: query.try },
  });
  return succeed({ job });
}

/** The kind of work that reads one in. */
export const IMPORT = "records.import";

/** A workbook as it is kept. */
export function sealWorkbook(personalData: PersonalData, { id, bytes }: { id: string; bytes: Buffer }): Buffer {
  return personalData.seal(bytes.toString("base64"), placeOf(id));
}

/** The bytes of a workbook that was kept. */
export function openWorkbook(personalData: PersonalData, { id, sealed }: { id: string; sealed: Buffer }): Buffer {
  return Buffer.from(personalData.open(sealed, placeOf(id)), "base64");
}

function placeOf(id: string): string {
  return `record_import.workbook:${id}`;
}
