import { execFile } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { folderWith } from "./testing.ts";

const bin = fileURLToPath(new URL("../bin/jianheng.js", import.meta.url));
const start = promisify(execFile);

/** A real process: its exit code and what it says. */
async function spawned(cwd: string, ...argv: string[]) {
  return await spawnedWith({}, cwd, ...argv);
}

async function spawnedWith(env: Record<string, string>, cwd: string, ...argv: string[]) {
  try {
    return { code: 0, ...(await start(process.execPath, [bin, ...argv], { cwd, env: { ...process.env, ...env } })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

it("answers, with exit code 0", async () => {
  const { code, stdout } = await spawned(".", "standards", "list", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toHaveLength(3);
});

it("refuses bad input with exit code 2", async () => {
  const folder = await folderWith({ "f.json": "{" });
  expect(await spawned(folder, "score", "f.json")).toEqual({
    code: 2,
    stdout: "",
    stderr: "f.json:1:2　[not-json] 不是 JSON：第1行第2个字符处有误\n",
  });
});

it("writes a workbook beside a findings file", async () => {
  const folder = await folderWith();
  expect((await spawned(folder, "sheet", "sichuan-2017", "--out", "表.xlsx")).code).toBe(0);
  expect((await spawned(folder, "score", "表.xlsx", "--json")).stdout).toContain('"high": "100.00"');
});

it("takes paths from where it was typed, although npx starts it in the root of the workspace", async () => {
  const folder = await folderWith();
  await mkdir(join(folder, "inner"));
  const npx = { npm_command: "exec", INIT_CWD: join(folder, "inner") };
  expect((await spawnedWith(npx, folder, "sheet", "sichuan-2017", "--out", "s.xlsx")).code).toBe(0);
  expect(await readdir(join(folder, "inner"))).toEqual(["s.xlsx"]);
});
