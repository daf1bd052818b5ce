import { join } from "node:path";
import { registry } from "@jianheng/domain/permissions";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import type { Config } from "./config.ts";
import { listDatedFigures } from "./facts/index.ts";
import { startSealer } from "./platform/audit/index.ts";
import { authenticator } from "./platform/auth/index.ts";
import type { Database } from "./platform/db/index.ts";
import { openLocalStore } from "./platform/files/index.ts";
import type { AppOptions, Authenticate, Route } from "./platform/http/index.ts";
import { openJobs } from "./platform/jobs/index.ts";
import { startMailer } from "./platform/mail/index.ts";
import type { PersonalData } from "./platform/personal-data/index.ts";
import type { Services } from "./platform/services.ts";
import { routes } from "./routes.ts";
import { createSetUpLink } from "./set-up/index.ts";
import { kinds, routines } from "./work.ts";

/** How long a stop waits for the jobs under way; what is left of them is gone on with by the next process. */
const STOP_SECONDS = 20;

/** What the services are made with. */
export interface Ground {
  config: Config;
  database: Database;
  personalData: PersonalData;
  now: () => Date;
  /** Takes the faults of whatever is no request. */
  onFault: (fault: unknown, about?: object) => void;
}

/** What a running server's other parts are made with. */
export interface Served extends Ground {
  services: Services;
}

/** What the platform doesn't know itself and a server is put together from. */
export interface Parts {
  routes: readonly Route[];
  registry: AppOptions["registry"];
  /** Services beside those that every part has, made before anything is served. */
  services(of: Ground): Services;
  authenticator(of: Served): Authenticate;
  /** Work beside requests, begun before the first; answers how it is ended. */
  begin(of: Served): Promise<() => Promise<void>>;
  /** The link by which an installation without accounts is set up. */
  setUpLink(of: Served): Promise<string | undefined>;
}

/** The product. */
export const parts: Parts = {
  routes,
  registry,
  services({ config, personalData, ...ground }) {
    const store = openLocalStore(join(config.data, "files"));
    const known = Object.values(editions).map(getEdition);
    const scheduled = routines({ ...ground, settings: config.settings, store, editions: known });
    const done = kinds({ ...ground, personalData, settings: config.settings });
    const jobs = openJobs({ ...ground, kinds: done, routines: scheduled });
    const files = { store, rules: config.files };
    return { settings: config.settings, personalData, files, jobs, editions: known, figures: listDatedFigures };
  },
  authenticator,
  begin,
  setUpLink: ({ database, services, now }) => createSetUpLink({ database, settings: services.settings, at: now() }),
};

/** Letters and seals are looked after to the end: what the last jobs ask for is still done. */
async function begin({ database, services, now, onFault }: Served): Promise<() => Promise<void>> {
  const { jobs, personalData, settings } = services;
  const sealer = startSealer({ database, onFault });
  const mailer = startMailer({ database, personalData, smtp: settings.smtp, now, onFault });
  await jobs.start();
  return async () => {
    await jobs.stop({ withinSeconds: STOP_SECONDS });
    await mailer.stop();
    await sealer.stop();
  };
}
