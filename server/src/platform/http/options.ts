import type { Action } from "@jianheng/domain/kernel";
import type { Database } from "../db/index.ts";
import type { Services } from "../services.ts";
import type { Route } from "./route.ts";
import type { Authenticate } from "./session.ts";

/** What a server is made of. */
export interface AppOptions {
  database: Database;
  services: Services;
  routes: readonly Route[];
  registry: readonly Action[];
  authenticate: Authenticate;
  /** The clock. */
  now: () => Date;
  /** Whether the database answers: what `/readyz` says. Ready as soon as it listens, where nothing is given. */
  ready?: () => Promise<boolean>;
  /** Where lines of the log go; nowhere, where nothing is given. */
  log?: LogStream;
  /** The folder of the built pages; none are served where nothing is given. */
  pages?: string;
  /** Addresses and networks of proxies whose word is taken for who calls; nobody's where nothing is given. */
  trustProxy?: readonly string[];
}

/** What takes the lines of the log. */
export interface LogStream {
  write(line: string): void;
}
