import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "@jianheng/domain/kernel";
import { isReachable } from "./reachable.ts";

/** How the demonstration is asked for. */
export interface Options {
  /** Its own folder: never the one of a true installation. */
  folder: string;
  /** Enter what is missing, print, and end. */
  once: boolean;
  language: Language;
}

/** Where the demonstration is when its own folder can't be: a place that the database's user can get to. */
const ELSEWHERE = "/var/lib/jianheng-demo";

/** What was typed behind `npm run demo --`; undefined where it says nothing that we know. */
export function readOptions(of: {
  argv: string[];
  /** The project's folder, and the one in which it was typed. */
  root: string;
  cwd: string;
  reachable?: (folder: string) => boolean;
}): Options | undefined {
  const { argv, root, cwd, reachable = isReachable } = of;
  try {
    const { values } = parseArgs({
      args: argv,
      options: { data: { type: "string" }, once: { type: "boolean" }, lang: { type: "string" } },
    });
    const { data, once = false, lang = "zh" } = values;
    if (lang !== "zh" && lang !== "en") return undefined;
    const usual = resolve(root, "demo-data");
    const folder = data === undefined ? (reachable(usual) ? usual : ELSEWHERE) : resolve(cwd, data);
    return { folder, once, language: lang };
  } catch {
    return undefined;
  }
}
