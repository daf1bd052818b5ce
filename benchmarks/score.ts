import { score } from "@jianheng/domain/scoring";
import { demoSheet } from "./demo-sheet.ts";
import { type Comparison, inTurn } from "./measure.ts";

/** The demo station's full sheet of 70 checks, scored; beside it the least anyone could do: copying its findings. */
export async function scoring(): Promise<Comparison> {
  const { edition, sheet } = demoSheet();
  const times = await inTurn({
    ours: () => score({ edition, ...sheet }),
    limit: () => structuredClone(sheet.findings),
    rounds: 30,
    calls: 2000,
  });
  const beside = "a structuredClone of its findings";
  return { name: "Score a full sheet", ...times, unit: "µs", beside, promise: "< 50 µs" };
}
