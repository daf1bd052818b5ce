/** For tests: the command line run in this process, in a folder of its own. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Environment } from "./io.ts";
import { run } from "./run.ts";

/** A fresh folder with `files` in it, gone after the test. */
export async function folderWith(files: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jianheng-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const raw = typeof content === "string" || content instanceof Uint8Array;
    await writeFile(join(folder, name), raw ? content : JSON.stringify(content));
  }
  return folder;
}

/** What a command line answers. */
export function jianheng(cwd: string, ...argv: string[]) {
  return jianhengWith({}, cwd, ...argv);
}

/** What a command line answers in an environment. */
export async function jianhengWith(env: Environment, cwd: string, ...argv: string[]) {
  const said = { out: "", err: "" };
  const code = await run(argv, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    cwd,
    env,
    debug: true,
  });
  return { code, ...said };
}

/** As `jianheng`, with `--json` and its answer parsed. */
export async function jianhengJson(cwd: string, ...argv: string[]) {
  const { code, out } = await jianheng(cwd, ...argv, "--json");
  return { code, json: JSON.parse(out) };
}

/** What was refused: `place [code]`, one each. */
export async function refusals(cwd: string, ...argv: string[]): Promise<string[]> {
  const { code, json } = await jianhengJson(cwd, ...argv);
  if (code !== 2) throw new Error(`exit code ${code}`);
  return json.problems.map(({ at, code: of }: { at: string; code: string }) => `${at} [${of}]`);
}

/** The bytes of a demo station's file. */
export function demoFile(name: string): Promise<Uint8Array> {
  return readFile(new URL(`../../demo/stations/${name}`, import.meta.url));
}
