import { readFileSync } from "node:fs";
import { parseFindings, type Sheet } from "@jianheng/domain/scoring";
import { type Edition, getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";

/** The demo station's full Liaoning sheet, as every benchmark takes it. */
export function demoSheet(): { edition: Edition; sheet: Sheet } {
  const edition = getEdition(editions["liaoning-2013"]);
  const file = new URL("../demo/stations/liaoning-2013.json", import.meta.url);
  const parsed = parseFindings({ edition, input: JSON.parse(readFileSync(file, "utf8")) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { edition, sheet: parsed.value };
}
