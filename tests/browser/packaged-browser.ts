import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** Whether the registry has a browser for this machine. */
export const isPackaged = process.platform === "linux" && process.arch === "x64";

const UNPACK = `const { default: packaged } = await import("@sparticuz/chromium"); await packaged.executablePath();`;

/**
 * The browser that npm brought, and the libraries it comes with; unpacked once, in a folder of its version and of whoever
 * runs tests. The folder is there as a whole or not at all: two processes may ask at once, and one may be stopped while
 * it unpacks.
 */
export function packagedBrowser(): { executablePath: string; libraries: string } {
  const folder = join(tmpdir(), `jianheng-chromium-${versionOf()}-${userInfo().uid}`);
  if (!existsSync(folder)) {
    const staging = mkdtempSync(join(tmpdir(), "jianheng-unpacking-"));
    unpackTo(staging);
    try {
      renameSync(staging, folder);
    } catch (fault) {
      rmSync(staging, { recursive: true });
      if (!existsSync(folder)) throw fault;
    }
  }
  return { executablePath: join(folder, "chromium"), libraries: join(folder, "al2023", "lib") };
}

function versionOf(): string {
  const manifest = new URL("../../package.json", import.meta.resolve("@sparticuz/chromium"));
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}

/** In a process of its own: the package reads where to unpack, and for what machine, from the environment. */
function unpackTo(folder: string): void {
  execFileSync(process.execPath, ["--input-type=module", "--eval", UNPACK], {
    cwd: import.meta.dirname,
    env: {
      ...process.env,
      TMPDIR: folder,
      AWS_LAMBDA_JS_RUNTIME: "nodejs22.x",
      AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x",
    },
  });
}
