import { setImmediate } from "node:timers/promises";
import { parentPort } from "node:worker_threads";
import { compileForm, createFormCompiler, type FormCompiler } from "./compile.ts";
import type { Answer, Job } from "./messages.ts";

/** One document at a time, in a thread of its own: Typst works for tens of milliseconds and lets nothing else in. */
const compilers = new Map<string | undefined, FormCompiler>();

parentPort?.on("message", async (job: Job) => {
  const answer = answerTo(job);
  parentPort?.postMessage(answer, "pdf" in answer ? [answer.pdf.buffer] : []);
  // Without these two, a run of many documents grows without limit.
  compilers.get(job.fontFolder)?.typst.evictCache(5);
  await setImmediate();
});

function answerTo({ form, fontFolder, at }: Job): Answer {
  try {
    const compiler = compilers.get(fontFolder) ?? createFormCompiler(fontFolder);
    compilers.set(fontFolder, compiler);
    return { pdf: compileForm({ form, compiler, at }) };
  } catch (fault) {
    // Whoever mends the font folder needn't start us again.
    compilers.delete(fontFolder);
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
}
