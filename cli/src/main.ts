import { run } from "./run.ts";

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  process.stdout.on("error", ignoreClosedPipe);
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    cwd: process.cwd(),
    debug: process.env.JIANHENG_DEBUG !== undefined,
  });
}

/** Whoever reads us may stop early, as `head` does. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
