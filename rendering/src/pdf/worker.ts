import { setImmediate } from "node:timers/promises";
import { parentPort } from "node:worker_threads";
import { drawForm } from "../form/draw.ts";
import { paperDocument } from "../paper/document.ts";
import { wordDocument } from "../word/document.ts";
import { excelWorkbook } from "../xlsx/workbook.ts";
import { compileForm, compilePaper, createFormCompiler, type FormCompiler } from "./compile.ts";
import type { Fonts } from "./fonts.ts";
import type { Answer, Job } from "./messages.ts";

/** One document at a time, in a thread of its own: Typst works for tens of milliseconds and lets nothing else in. */
const compilers = new Map<string, { compiler: FormCompiler; stamp: string }>();

parentPort?.on("message", async (job: Job) => {
  const answer = await answerTo(job);
  parentPort?.postMessage(answer, "bytes" in answer ? [answer.bytes.buffer] : []);
  // Without these two, a run of many documents grows without limit.
  for (const { compiler } of compilers.values()) compiler.typst.evictCache(5);
  await setImmediate();
});

async function answerTo(job: Job): Promise<Answer> {
  try {
    return { bytes: await drawn(job) };
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
}

async function drawn(job: Job): Promise<Uint8Array<ArrayBuffer>> {
  switch (job.draw) {
    case "form":
      return compileForm({ form: job.form, compiler: compilerWith(job.fonts), at: job.at });
    case "paper":
      return compilePaper({ paper: job.paper, compiler: compilerWith(job.fonts) });
    case "paper-docx":
      return await paperDocument(job.paper);
    case "form-docx":
      return new Uint8Array(await wordDocument(drawForm(job.form)));
    case "form-xlsx":
      return new Uint8Array(await excelWorkbook(drawForm(job.form)));
  }
}

/** One per font folder; a new one when the files of a folder have changed. */
function compilerWith(fonts: Fonts): FormCompiler {
  const folder = fonts.folders.join("\n");
  const before = compilers.get(folder);
  if (before?.stamp === fonts.stamp) return before.compiler;
  const compiler = createFormCompiler(fonts);
  compilers.set(folder, { compiler, stamp: fonts.stamp });
  return compiler;
}
