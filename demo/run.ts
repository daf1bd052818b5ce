/** `npm run demo`: scores the demo station's workbook, and writes its form as PDF, Word and Excel. */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { run } from "@jianheng/cli/src/run.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const io = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
  cwd: root,
  debug: process.env.JIANHENG_DEBUG !== undefined,
};
const forms = ["pdf", "docx", "xlsx"].flatMap((format) => [`--${format}`, `out/demo/form.${format}`]);

await mkdir(`${root}/out/demo`, { recursive: true });
process.exitCode = await run(["score", "demo/stations/liaoning-2013.xlsx", ...forms, ...process.argv.slice(2)], io);
