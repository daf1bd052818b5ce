import { type Result, succeed } from "@jianheng/domain/kernel";
import { readConfig } from "@jianheng/server/config";
import { type Running, serve } from "@jianheng/server/serve";
import { buildPages, PAGES } from "@jianheng/web/build";
import type { Answer, Io, Setting } from "../io.ts";
import { serveTexts } from "../texts/serve.ts";

/** What a command that runs until it is told to stop reaches of its process. */
export interface Host {
  env: Readonly<Record<string, string | undefined>>;
  /** Calls back at each request to stop. */
  onStop(asked: () => void): void;
  /** Ends at once. */
  abandon(): void;
}

/** Serves the platform until it is told to stop. */
export async function serveUntilStopped(of: { setting: Setting; io: Io; host: Host }): Promise<Result<Answer>> {
  const { setting, io, host } = of;
  const config = readConfig(host.env, setting.cwd);
  if (!config.ok) return config;
  const stop = stopRequest(host);
  const { zh, en } = serveTexts;
  await buildPages({ before: () => io.err(`${zh.building}\n${en.building}\n`) });
  const started = await serve({ config: config.value, pages: PAGES, log: { write: (line) => io.out(line) } });
  if (!started.ok) return started;
  const running = started.value;
  io.err(announce(running));
  await stop;
  io.err(`${zh.stopping}\n${en.stopping}\n`);
  await running.stop();
  return succeed({ json: { stopped: running.address }, text: serveTexts[setting.language].stopped });
}

function announce({ url, address, link }: Running): string {
  const lines = [serveTexts.zh, serveTexts.en].flatMap((t) => [
    t.listening({ url, address }),
    ...(link === undefined ? [] : [t.setUp(link)]),
  ]);
  return `${lines.join("\n")}\n`;
}

/** Settled by the first request to stop; the second waits for nothing. */
function stopRequest(host: Host): Promise<void> {
  return new Promise((asked) => {
    let before = false;
    host.onStop(() => {
      if (before) host.abandon();
      before = true;
      asked();
    });
  });
}

/** The process that runs us. */
export const thisProcess: Host = {
  env: process.env,
  onStop(asked) {
    process.on("SIGTERM", asked);
    process.on("SIGINT", asked);
  },
  abandon: () => process.exit(1),
};
