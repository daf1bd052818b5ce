import { sep } from "node:path";
import { run } from "./run.ts";

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  process.stdout.on("error", ignoreClosedPipe);
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    cwd: callersFolder(),
    env: process.env,
    debug: process.env.JIANHENG_DEBUG !== undefined,
  });
}

/** Where the command was typed: npx starts us in the root of the workspace around that folder, and names it. */
function callersFolder(): string {
  const folder = process.cwd();
  const { npm_command: by, INIT_CWD: typed = "" } = process.env;
  return by === "exec" && typed.startsWith(`${folder}${sep}`) ? typed : folder;
}

/** Whoever reads us may stop early, as `head` does. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
