/**
 * `npm run demo`: scores the demo station's workbook, enters a made-up province into a folder of its own, prints who
 * can sign in there, and serves it until it is told to stop.
 */
import { fileURLToPath } from "node:url";
import { type Options, readOptions } from "./options.ts";
import { scoreDemo } from "./score-demo.ts";
import { serveProvince, showProvince } from "./show-province.ts";
import { demoTexts } from "./texts.ts";

const BAD_INPUT = 2;
const FAULT = 1;
const root = fileURLToPath(new URL("../", import.meta.url));
const options = readOptions({ argv: process.argv.slice(2), root, cwd: process.env.INIT_CWD ?? process.cwd() });

if (options) {
  const stopped = stopAsked();
  try {
    process.exitCode = await demo(options, stopped);
  } catch (fault) {
    // A terminal interrupts whatever we have started, too: that it did not finish is no news.
    if (!stopped()) throw fault;
    process.exitCode = FAULT;
  }
} else {
  process.stderr.write(demoTexts.zh.usage + demoTexts.en.usage);
  process.exitCode = BAD_INPUT;
}

async function demo(chosen: Options, stopped: () => boolean): Promise<number> {
  const { language, once } = chosen;
  const code = await scoreDemo({ root, language });
  if (code !== 0 || stopped()) return code;
  const shown = await showProvince(chosen, process.env);
  if (!shown.ok) {
    for (const { at, code: kind, message } of shown.problems) {
      process.stderr.write(`${at}　[${kind}] ${message[language]}\n`);
    }
    return BAD_INPUT;
  }
  if (stopped()) return 0;
  if (!once) return await serveProvince(chosen, shown.value);
  process.stdout.write(demoTexts[language].over);
  return 0;
}

/** Whether a stop was asked for: what is under way is finished first, so that no database is left running. */
function stopAsked(): () => boolean {
  let asked = false;
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.on(signal, () => {
      asked = true;
    });
  }
  return () => asked;
}
