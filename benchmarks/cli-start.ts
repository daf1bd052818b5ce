import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Comparison, median } from "./measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Cold start of `jianheng score`: user time of the process, as it says itself when it ends; beside it a bare Node. */
export function cliStart(): Comparison {
  const times: { ours: number[]; limit: number[] } = { ours: [], limit: [] };
  for (let run = -1; run < 9; run++) {
    const ours = userTime(["cli/bin/jianheng.js", "score", "demo/stations/liaoning-2013.xlsx", "--json"]);
    const limit = userTime(["-e", "0"]);
    if (run < 0) continue;
    times.ours.push(ours);
    times.limit.push(limit);
  }
  const [ours, limit] = [median(times.ours), median(times.limit)];
  return { name: "CLI score, cold start", ours, limit, unit: "ms", beside: "node -e 0", promise: "< 400 ms user time" };
}

/** Milliseconds of user time. */
function userTime(argv: string[]): number {
  const probe = new URL("./report-cpu.js", import.meta.url).href;
  const { stderr, status } = spawnSync(process.execPath, ["--import", probe, ...argv], { cwd: root, encoding: "utf8" });
  const user = /user (\d+)/.exec(stderr)?.[1];
  if (status !== 0 || user === undefined) throw new Error(`status ${status}: ${stderr}`);
  return Number(user) / 1000;
}
