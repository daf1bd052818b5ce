import { randomUUID } from "node:crypto";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { useFile } from "../files/index.ts";
import { type Context, notFound, type RawContext } from "../platform/http/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { addImport, countImports } from "./imports-store.ts";
import { openToKeep } from "./keepers.ts";
import { isStation } from "./store.ts";

/** A hundred thousand rows take 6 MB; with pictures pasted into them they are asked to leave those out. */
const LARGEST = 40 * 1024 * 1024;

/** Takes a workbook of a register in, and asks for the work of reading it. */
export async function askImport(
  context: RawContext,
  { params, query }: { params: { register: string }; query: { try: boolean } },
): Promise<Result<{ job: string }>> {
  return await receiveWorkbook(context, async (member, bytes) => {
    const opened = await openToKeep(member, params);
    if (!opened.ok) return opened;
    const id = await keepWorkbook(member, bytes);
    return succeed({ job: await enqueue(member, { imports: [id], register: opened.value.id, try: query.try }) });
  });
}

/** Takes a workbook in that is read later, alone or with others. */
export async function sendWorkbook(context: RawContext): Promise<Result<{ id: string }>> {
  return await receiveWorkbook(context, async (member, bytes) => {
    if (!(await isStation(member.transaction, member.organisation))) return notFound();
    return succeed({ id: await keepWorkbook(member, bytes) });
  });
}

/** Asks for the work of reading workbooks in whose sheets say which registers they are of, all together. */
export async function askImportOfAll(
  context: Context,
  { body }: { body: { workbooks: readonly string[]; try: boolean } },
): Promise<Result<{ job: string }>> {
  const { transaction, organisation } = context;
  const imports = [...new Set(body.workbooks)];
  if ((await countImports(transaction, { organisation, ids: imports })) < imports.length) return refuse([GONE]);
  return succeed({ job: await enqueue(context, { imports, register: null, try: body.try }) });
}

async function receiveWorkbook<T>(
  context: RawContext,
  use: (member: Context, bytes: Buffer) => Promise<Result<T>>,
): Promise<Result<T>> {
  return await useFile(context, {
    name: "workbook.xlsx",
    largest: LARGEST,
    async use({ received }) {
      const bytes = await received.read(0, received.size);
      return await context.asMember((member) => use(member, bytes), received.digest);
    },
  });
}

/** It is kept sealed: people's numbers stand in it. */
async function keepWorkbook({ transaction, organisation, services }: Context, bytes: Buffer): Promise<string> {
  const id = randomUUID();
  await addImport(transaction, { organisation, id, workbook: sealWorkbook(services.personalData, { id, bytes }) });
  return id;
}

async function enqueue(
  { transaction, organisation, services, actor }: Context,
  asked: { imports: readonly string[]; register: string | null; try: boolean },
): Promise<string> {
  const data = { ...asked, imports: [...asked.imports], post: actor.post };
  return await services.jobs.enqueue(transaction, { kind: IMPORT, organisation, data });
}

/** A workbook was brought too long ago. */
export const GONE: Problem = {
  at: "",
  code: "workbook-gone",
  message: { zh: "上传的工作簿已过期：请重新上传", en: "the workbook is kept no longer: send it again" },
};

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
