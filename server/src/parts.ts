import { registry } from "@jianheng/domain/permissions";
import type { Config } from "./config.ts";
import type { Database } from "./platform/db/index.ts";
import type { AppOptions, Authenticate, Route } from "./platform/http/index.ts";
import type { Services } from "./platform/services.ts";
import { routes } from "./routes.ts";

/** What a running server's parts are made with. */
export interface Ground {
  config: Config;
  database: Database;
  services: Services;
  now: () => Date;
}

/** What the platform doesn't know itself and a server is put together from. */
export interface Parts {
  routes: readonly Route[];
  registry: AppOptions["registry"];
  /** Services beside those that every part has, made before anything is served. */
  services(of: Ground): Promise<Services>;
  authenticator(of: Ground): Authenticate;
  /** Work beside requests, begun before the first; answers how it is ended. */
  begin(of: Ground): Promise<() => Promise<void>>;
  /** The link by which an installation without accounts is set up. */
  setUpLink(of: Ground): Promise<string | undefined>;
}

/** The product. */
export const parts: Parts = {
  routes,
  registry,
  services: ({ services }) => Promise.resolve(services),
  authenticator: () => () => Promise.resolve(undefined),
  begin: () => Promise.resolve(() => Promise.resolve()),
  setUpLink: () => Promise.resolve(undefined),
};
