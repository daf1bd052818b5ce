/** Writes the demo station's workbook anew from its findings: `node demo/make-workbook.ts`. */
import { fileURLToPath } from "node:url";
import { run } from "@jianheng/cli/src/run.ts";

const cwd = fileURLToPath(new URL("stations/", import.meta.url));
const io = { out: (text: string) => console.log(text), err: (text: string) => console.error(text), cwd, debug: true };

process.exitCode = await run(
  ["sheet", "liaoning-2013", "--from", "liaoning-2013.json", "--out", "liaoning-2013.xlsx"],
  io,
);
