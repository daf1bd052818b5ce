import { assessmentForm } from "@jianheng/domain/forms";
import { score } from "@jianheng/domain/scoring";
import { closeRendering, renderFormPdf } from "@jianheng/rendering";
import { compileInputs, createFormCompiler, formInputs } from "@jianheng/rendering/compile";
import { demoSheet } from "./demo-sheet.ts";
import { type Comparison, inTurn } from "./measure.ts";

/**
 * The filled form as PDF, through the worker thread, from form data to bytes; beside it a bare Typst compile of the
 * same template with inputs that are ready. Every document is another station's, or Typst would answer from its cache.
 */
export async function formPdf(): Promise<Comparison> {
  const { edition, sheet } = demoSheet();
  const compiler = createFormCompiler();
  const result = score({ edition, ...sheet });
  const next = { ours: 0, bare: 0 };
  const formOf = (station: string) =>
    assessmentForm({ edition, reading: "normalised", score: result, about: { ...sheet, station } });
  const bare = Array.from({ length: 400 }, (_, n) => formInputs({ form: formOf(`甲站${n}`), compiler }));
  const forms = Array.from({ length: 400 }, (_, n) => formOf(`乙站${n}`));
  const times = await inTurn({
    ours: () => renderFormPdf({ form: at(forms, next.ours++), at: new Date(0) }),
    limit: () => {
      const inputs = at(bare, next.bare++);
      const pdf = compileInputs({ inputs, compiler, at: 0 });
      compiler.typst.evictCache(5);
      return pdf;
    },
    rounds: 20,
    calls: 8,
  });
  await closeRendering();
  const ms = { ours: times.ours / 1000, limit: times.limit / 1000 };
  const beside = "a bare Typst compile of the same template";
  return { name: "Form as PDF, warm", ...ms, unit: "ms", beside, promise: "≤ 1.5 ×" };
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("an empty list");
  return found;
}
