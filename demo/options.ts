import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "@jianheng/domain/kernel";

/** How the demonstration is asked for. */
export interface Options {
  /** Its own folder: never the one of a true installation. */
  folder: string;
  /** Enter what is missing, print, and end. */
  once: boolean;
  language: Language;
}

/** What was typed behind `npm run demo --`; undefined where it says nothing that we know. */
export function readOptions({ argv, root, cwd }: { argv: string[]; root: string; cwd: string }): Options | undefined {
  try {
    const { values } = parseArgs({
      args: argv,
      options: { data: { type: "string" }, once: { type: "boolean" }, lang: { type: "string" } },
    });
    const { data, once = false, lang = "zh" } = values;
    if (lang !== "zh" && lang !== "en") return undefined;
    return { folder: data === undefined ? resolve(root, "demo-data") : resolve(cwd, data), once, language: lang };
  } catch {
    return undefined;
  }
}
