import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const HOLDER = fileURLToPath(new URL("./holder-process.fixture.ts", import.meta.url));

/** Another process that has the embedded database of `folder` open; answers once it has. */
export async function openElsewhere(folder: string): Promise<ChildProcess> {
  const child = fork(HOLDER, [folder], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const [said] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (said !== "open") throw new Error(`the other process said ${String(said)}`);
  return child;
}

/** kill -9, and wait until it is gone. */
export async function killHard(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
