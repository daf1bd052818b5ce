#!/usr/bin/env node
// The command as installed: finds a Node that can run our TypeScript, then starts it. Plain JavaScript for old Nodes.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";

const OLDEST = [22, 18];

if (runsTypeScript(process.versions.node)) await start();
else await restart();

/** @param {string} version */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Keeps compiled code between runs, inside the checkout. */
async function start() {
  nodeModule.enableCompileCache?.(fileURLToPath(new URL("../../node_modules/.cache/jianheng", import.meta.url)));
  const { main } = await import("../src/main.ts");
  await main();
}

/** The same command under the Node that this project installs for itself. */
async function restart() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const file = process.platform === "win32" ? "node.exe" : "node";
  const own = fileURLToPath(
    new URL(`../../node_modules/node-${platform}-${process.arch}/bin/${file}`, import.meta.url),
  );
  if (!existsSync(own)) {
    console.error(
      `鉴衡需要 Node ${OLDEST.join(".")} 或更新的版本，当前为 ${process.versions.node}：请在项目目录运行 npm ci，再用 npx jianheng。`,
    );
    console.error(
      `Jianheng needs Node ${OLDEST.join(".")} or newer, this is ${process.versions.node}: run npm ci in the project, then npx jianheng.`,
    );
    process.exitCode = 1;
    return;
  }
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  // What a service manager sends reaches us alone. A terminal sends its interrupt to the child as well: twice would be
  // once too often, a second signal ends a server at once.
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGINT", () => undefined);
  process.exitCode = await new Promise((ended) => child.once("exit", (code) => ended(code ?? 1)));
}
