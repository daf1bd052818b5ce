import { randomUUID } from "node:crypto";
import { findRegister } from "@jianheng/domain/registers";
import { z } from "zod";
import { listKnown } from "../occupations/index.ts";
import { officialDay } from "../platform/clock/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import { type AnyJobKind, jobKind, type Run } from "../platform/jobs/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { GONE, IMPORT, openWorkbook } from "./ask-import.ts";
import { type Came, type Imported, type ImportingAll, importWorkbooks, refused } from "./import-workbooks.ts";
import { countImports, findImport, removeImports } from "./imports-store.ts";
import { addTrial } from "./trials-store.ts";

const asked = z.object({
  imports: z.array(z.uuid()),
  /** The one register that is meant; null where the sheets say which. */
  register: z.string().nullable(),
  /** In which post it was asked for. */
  post: z.string(),
  try: z.boolean(),
});

type Asked = z.output<typeof asked>;

/** What the work of reading workbooks in is made with. */
export interface Ground {
  personalData: PersonalData;
  settings: { demonstration: boolean };
  now: () => Date;
}

/** The reading in of workbooks, in the name of whoever brought them. One at a time: each has a process that may take much memory. */
export function importing(ground: Ground): AnyJobKind {
  let turn: Promise<unknown> = Promise.resolve();
  return jobKind({
    kind: IMPORT,
    words: { zh: "导入台账", en: "import of records" },
    data: asked,
    as: "member",
    async work(run: Run<Asked>) {
      const done = turn.then(() => work(ground, run));
      turn = done.catch(() => undefined);
      return await done;
    },
  });
}

/** What whoever sees the job sees of it; `trial` is where whoever brought the workbooks reads what they would change. */
type Told = Imported & { attempt: boolean; trial?: string };

async function work(ground: Ground, run: Run<Asked>): Promise<Told> {
  const { organisation, data } = run;
  run.stopped.throwIfAborted();
  const { changes, ...imported } = await inOne(ground, run);
  const trial = changes.length > 0 ? randomUUID() : undefined;
  await run.transaction(async (transaction) => {
    await removeImports(transaction, { organisation, ids: data.imports });
    if (trial !== undefined) await addTrial(transaction, { organisation, id: trial, sheets: changes });
  });
  return { ...imported, attempt: data.try, ...(trial !== undefined && { trial }) };
}

/** Nothing is left behind of an attempt, nor where something is wrong: such a transaction answers with a refusal. */
async function inOne(ground: Ground, run: Run<Asked>): Promise<Came> {
  const { data } = run;
  const only = data.register === null ? undefined : findRegister(data.register);
  if (data.register !== null && !only) throw new Error(`${data.register} is no register`);
  let imported: Came | undefined;
  await run.transaction(async (transaction) => {
    const workbooks = await bytesOf(ground, { run, transaction });
    const of = { ...(await withWhat(ground, { run, transaction })), ...(only && { only }) };
    imported = workbooks ? await importWorkbooks(of, workbooks) : refused([GONE]);
    return { ok: imported.problemCount === 0 && !data.try };
  });
  if (!imported) throw new Error("an import came to nothing");
  return imported;
}

interface Within {
  run: Run<Asked>;
  transaction: Transaction;
}

async function withWhat({ personalData, settings, now }: Ground, { run, transaction }: Within): Promise<ImportingAll> {
  const { organisation, data, stopped } = run;
  return {
    ...{ transaction, personalData, organisation, post: data.post, attempt: data.try },
    ...{ today: officialDay(now()), demonstration: settings.demonstration, occupations: await listKnown(transaction) },
    async onProgress({ rows, sheet, at, of, rowsOfSheet }) {
      const step = `${sheet}　第${at}/${of}张表，${rowsOfSheet}行`;
      await run.report({ done: rows, ...(of > 1 && { mark: { step } }) });
      stopped.throwIfAborted();
    },
  };
}

/** What fetches each workbook in clear; undefined where one is kept no longer. */
async function bytesOf({ personalData }: Ground, { run: { organisation, data }, transaction }: Within) {
  if ((await countImports(transaction, { organisation, ids: data.imports })) < data.imports.length) return undefined;
  return data.imports.map((id) => async () => {
    const found = await findImport(transaction, { organisation, id });
    if (!found) throw new Error("a workbook was forgotten while it was read");
    return openWorkbook(personalData, { id, sealed: found });
  });
}
