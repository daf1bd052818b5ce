import { readFileSync } from "node:fs";
import { parseFindings, score } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { type Comparison, inTurn } from "./measure.ts";

/** The demo station's full sheet of 70 checks, scored; beside it the least anyone could do: copying its findings. */
export async function scoring(): Promise<Comparison> {
  const edition = getEdition(editions["liaoning-2013"]);
  const file = new URL("../demo/stations/liaoning-2013.json", import.meta.url);
  const sheet = parseFindings({ edition, input: JSON.parse(readFileSync(file, "utf8")) });
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  const findings = sheet.value.findings;
  const times = await inTurn({
    ours: () => score({ edition, ...sheet.value }),
    limit: () => structuredClone(findings),
    rounds: 30,
    calls: 2000,
  });
  return {
    name: "Score a full sheet",
    ...times,
    unit: "µs",
    beside: "a structuredClone of its findings",
    promise: "< 50 µs",
  };
}
