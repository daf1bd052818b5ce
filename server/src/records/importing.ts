import { findRegister } from "@jianheng/domain/registers";
import { z } from "zod";
import { officialDay } from "../platform/clock/index.ts";
import { type AnyJobKind, jobKind, type Run } from "../platform/jobs/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { IMPORT, openWorkbook } from "./ask-import.ts";
import { type Imported, importWorkbook, refused } from "./import-workbook.ts";
import { findImport, removeImport } from "./imports-store.ts";

const asked = z.object({ import: z.uuid(), register: z.string(), try: z.boolean() });

/** What the work of reading workbooks in is made with. */
export interface Ground {
  personalData: PersonalData;
  settings: { demonstration: boolean };
  now: () => Date;
}

/** The reading in of one workbook, in the name of whoever brought it. One at a time: each has a process that may take much memory. */
export function importing(ground: Ground): AnyJobKind {
  let turn: Promise<unknown> = Promise.resolve();
  return jobKind({
    kind: IMPORT,
    words: { zh: "导入台账", en: "import of records" },
    data: asked,
    as: "member",
    async work(run: Run<z.output<typeof asked>>) {
      const done = turn.then(() => work(ground, run));
      turn = done.catch(() => undefined);
      return await done;
    },
  });
}

async function work(ground: Ground, run: Run<z.output<typeof asked>>): Promise<Imported & { attempt: boolean }> {
  const { organisation, data } = run;
  run.stopped.throwIfAborted();
  const imported = await inOne(ground, run);
  await run.transaction((transaction) => removeImport(transaction, { organisation, id: data.import }));
  return { ...imported, attempt: data.try };
}

/** Nothing is left behind of an attempt, nor where something is wrong: such a transaction answers with a refusal. */
async function inOne({ personalData, settings, now }: Ground, run: Run<z.output<typeof asked>>): Promise<Imported> {
  const { organisation, data, stopped } = run;
  const register = findRegister(data.register);
  if (!register) throw new Error(`${data.register} is no register`);
  let imported: Imported | undefined;
  await run.transaction(async (transaction) => {
    const sealed = await findImport(transaction, { organisation, id: data.import });
    if (!sealed) {
      imported = refused([GONE]);
      return { ok: true };
    }
    const bytes = openWorkbook(personalData, { id: data.import, sealed });
    const of = {
      ...{ transaction, personalData, organisation, register, attempt: data.try },
      ...{ today: officialDay(now()), demonstration: settings.demonstration },
      async onRows(done: number) {
        await run.report({ done });
        stopped.throwIfAborted();
      },
    };
    imported = await importWorkbook(of, bytes);
    return { ok: imported.problemCount === 0 && !data.try };
  });
  if (!imported) throw new Error("an import came to nothing");
  return imported;
}

const GONE = {
  at: "",
  code: "workbook-gone",
  message: { zh: "上传的工作簿已过期：请重新上传", en: "the workbook is kept no longer: send it again" },
};
