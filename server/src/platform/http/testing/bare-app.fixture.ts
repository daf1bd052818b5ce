import { registry } from "@jianheng/domain/permissions";
import type { FastifyInstance } from "fastify";
import { NO_JOBS } from "../../jobs/no-jobs.fixture.ts";
import { buildApp } from "../app.ts";
import type { AppOptions } from "../options.ts";
import { NOW, SERVICES } from "./http.fixture.ts";

/** A server for what needs no database: nobody is signed in, and whoever asks the database gets a fault. */
export function bareApp(options: Partial<AppOptions> = {}): FastifyInstance {
  return buildApp({
    database: {
      transaction: () => Promise.reject(new Error("there is no database here")),
      call: () => Promise.reject(new Error("there is no database here")),
      close: () => Promise.resolve(),
    },
    services: { ...SERVICES, jobs: NO_JOBS },
    routes: [],
    registry,
    authenticate: () => Promise.resolve(undefined),
    now: () => NOW,
    ...options,
  });
}

/** What a line of the log says. */
export type Line = Readonly<Record<string, unknown>> & { level: number };

/** A log that is kept, to be read in a test. */
export function keptLog() {
  const text: string[] = [];
  return {
    log: { write: (line: string) => void text.push(line) },
    text,
    lines: () => text.map((line) => JSON.parse(line) as Line),
  };
}
