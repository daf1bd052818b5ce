import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_FILE_RULES } from "@jianheng/domain/files";
import { registry } from "@jianheng/domain/permissions";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll } from "vitest";
import type { Database, Member } from "../../db/index.ts";
import type { TestDatabase } from "../../db/testing/database.fixture.ts";
import { openLocalStore } from "../../files/index.ts";
import { type AnyJobKind, type Jobs, openJobs } from "../../jobs/index.ts";
import { personalData } from "../../personal-data/index.ts";
import type { Services } from "../../services.ts";
import { buildApp } from "../app.ts";
import type { AppOptions, LogStream } from "../options.ts";
import type { Route } from "../route.ts";

/** The moment at which it is, for servers under test: a Saturday afternoon in China. */
export const NOW = new Date("2026-11-21T07:00:00Z");

/** The folder of the files of servers under test, gone when their file of tests is. */
export const FILES = mkdtempSync(join(tmpdir(), "jianheng-files-"));

/** Services of an installation under test, but for those that need its database. */
export const SERVICES: Omit<Services, "jobs"> = {
  settings: { url: "http://localhost", secondFactor: "nobody", demonstration: true },
  personalData: personalData(randomBytes(32)),
  files: { store: openLocalStore(FILES), rules: DEFAULT_FILE_RULES },
  editions: Object.values(editions).map(getEdition),
  figures: () => Promise.resolve([]),
};

/** What a request under test is sent with. */
export interface Sent {
  /** As JSON; bytes and streams as they are. */
  body?: object | Buffer;
  headers?: Readonly<Record<string, string>>;
}

/** A server over a test database, to which requests are sent as a member without signing in. */
export interface TestHttp {
  /** Those that the server asks for work; they do it once they are started. */
  jobs: Jobs;
  send(member: Member | undefined, request: string, sent?: Sent): Promise<LightMyRequestResponse>;
  /** Listens, for what only a real connection shows; answers the address. */
  listen(): Promise<string>;
}

/** Faults are answered without a word of why: whoever mends a test sees it here. */
const FAULTS: LogStream = {
  write(line) {
    if ((JSON.parse(line) as { level: number }).level >= 50) process.stderr.write(line);
  },
};

/** Serves `routes` over a test database. A request is `"POST /api/…"`. */
export function useHttp({
  database,
  routes,
  kinds = [],
  services = SERVICES,
  ...more
}: {
  database: TestDatabase;
  routes: readonly Route[];
  kinds?: readonly AnyJobKind[];
  services?: Omit<Services, "jobs">;
} & Partial<Omit<AppOptions, "database" | "services">>): TestHttp {
  const jobs = openJobs({
    database,
    kinds,
    now: () => NOW,
    pollSeconds: 0.5,
    onFault(fault) {
      throw fault;
    },
  });
  let app: FastifyInstance | undefined;
  beforeAll(() => {
    app = buildApp({
      database: { ...database, close: () => Promise.resolve() } satisfies Database,
      services: { ...services, jobs },
      routes,
      registry,
      now: () => NOW,
      authenticate: (request) => Promise.resolve(sessionOf(request.headers["x-test-member"])),
      log: FAULTS,
      ...more,
    });
  });
  afterAll(async () => {
    await app?.close();
    rmSync(FILES, { recursive: true, force: true });
  });
  return {
    jobs,
    async send(member, request, { body, headers = {} } = {}) {
      const [method, url] = request.split(" ") as ["GET", string];
      const as = member ? asMemberHeader(member) : {};
      if (!app) throw new Error("the server is not there yet");
      return await app.inject({ method, url, headers: { ...headers, ...as }, ...(body ? { payload: body } : {}) });
    },
    async listen() {
      if (!app) throw new Error("the server is not there yet");
      return await app.listen({ port: 0, host: "127.0.0.1" });
    },
  };
}

/** The header that says who sends a request, where one is sent past `send`. */
export function asMemberHeader(member: Member): Record<string, string> {
  return { "x-test-member": JSON.stringify(member) };
}

function sessionOf(header: string | string[] | undefined) {
  if (typeof header !== "string") return undefined;
  const member = JSON.parse(header) as Member;
  return { id: "test", accountId: "test", personId: member.personId, member, due: undefined };
}

/** Somebody who holds a post in an organisation. */
export function memberIn({ id }: { id: string }, post: string, personId: string = crypto.randomUUID()): Member {
  return { personId, organisationId: id, post };
}
