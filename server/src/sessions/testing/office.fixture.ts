import { randomUUID } from "node:crypto";
import { registry } from "@jianheng/domain/permissions";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll } from "vitest";
import { authenticator, hashPassword } from "../../platform/auth/index.ts";
import { enterAppointed, enterKnown } from "../../platform/db/testing/appointed.fixture.ts";
import type { TestDatabase } from "../../platform/db/testing/database.fixture.ts";
import { buildApp, type Route } from "../../platform/http/index.ts";
import { SERVICES } from "../../platform/http/testing/http.fixture.ts";
import { openJobs } from "../../platform/jobs/index.ts";
import type { Services } from "../../platform/services.ts";
import { routes } from "../../routes.ts";

/** The password of everybody who has an account from the start. */
export const PASSWORD = "kx7清晨五点半的豆浆";

export const MINUTE = 60_000;

/** Somebody with an account. */
export interface Holder {
  person: string;
  account: string;
  username: string;
  /** The organisation that the account belongs to. */
  organisation: string;
}

/** A browser: it keeps the cookies that it is given. */
export interface Browser {
  cookies: Map<string, string>;
  send(request: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>;
}

/** A server with accounts, over a test database. */
export interface Office {
  services: Services;
  /** What time it is, and a way to have it later. */
  now(): Date;
  wait(milliseconds: number): void;
  /** Somebody who has an account, appointed to `posts` of its organisation. */
  enter(of: { organisation: string; posts: readonly string[]; name?: string }): Promise<Holder>;
  browser(address?: string): Browser;
  /** A browser in which somebody has signed in. */
  signedIn(holder: Holder): Promise<Browser>;
  /** What the trail says of an account: actions and their details, the latest last. */
  trail(holder: Pick<Holder, "account">): Promise<{ action: string; by: string; details: object; where: string }[]>;
}

/** Serves the routes of the product, or others, with true sessions and a clock that stands. */
export function useOffice(database: TestDatabase, served: readonly Route[] = routes): Office {
  let app: FastifyInstance | undefined;
  let time = new Date();
  let hash = "";
  const services: Services = {
    ...SERVICES,
    // A test may have the installation set otherwise: others go by their own.
    settings: { ...SERVICES.settings },
    jobs: openJobs({ database, kinds: [], now: () => time, onFault: () => undefined }),
  };
  const now = () => time;
  beforeAll(async () => {
    hash = await hashPassword(PASSWORD);
    const whole = { ...database, close: () => Promise.resolve() };
    const authenticate = authenticator({ database, services, now });
    app = buildApp({ database: whole, services, routes: served, registry, authenticate, now });
  });
  afterAll(() => app?.close());
  const browser = (address = "10.0.0.1"): Browser => {
    const cookies = new Map<string, string>();
    return {
      cookies,
      async send(request, body, headers = {}) {
        const [method, url] = request.split(" ") as ["GET", string];
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
        if (!app) throw new Error("the server is not there yet");
        const sent = { method, url, headers: { cookie, ...headers }, remoteAddress: address };
        const answer = await app.inject({ ...sent, ...(body ? { payload: body } : {}) });
        for (const { name, value, maxAge } of answer.cookies) {
          if (maxAge === 0) cookies.delete(name);
          else cookies.set(name, value);
        }
        return answer;
      },
    };
  };
  return {
    services,
    now,
    wait(milliseconds) {
      time = new Date(time.getTime() + milliseconds);
    },
    async enter({ organisation, posts, name = "赵一" }) {
      const [person, account] = [randomUUID(), randomUUID()];
      await enterPerson(database, { person, organisation, name, posts });
      const username = `u${account.slice(0, 8)}`;
      await database.owner.query(
        "insert into account (organisation_id, id, person_id, username, opened_at) values ($1, $2, $3, $4, $5)",
        [organisation, account, person, username, time],
      );
      await database.owner.query("insert into credential values ($1, $2, $3, false)", [organisation, account, hash]);
      return { person, account, username, organisation };
    },
    browser,
    async signedIn({ username }) {
      const opened = browser();
      await opened.send("POST /api/session", { username, password: PASSWORD });
      return opened;
    },
    async trail({ account }) {
      const { rows } = await database.owner.query(
        `select action, coalesce(system, person_id::text) as by, details, organisation_id as where from audit
         where subject_id = $1 or details ->> 'account' = $1 order by at, action`,
        [account],
      );
      return rows;
    },
  };
}

/** Enters a person as his organisation knows him, with appointments that hold until further notice. */
export async function enterPerson(
  database: TestDatabase,
  { posts, ...known }: { person: string; organisation: string; name: string; posts: readonly string[] },
): Promise<void> {
  await enterKnown(database, known);
  for (const post of posts) await enterAppointed(database, { ...known, post });
}

/** Appoints a person, and answers the appointment. */
export function appoint(
  database: TestDatabase,
  of: { person: string; organisation: string; post: string },
): Promise<string> {
  return enterAppointed(database, of);
}

/** Has the appointments of a person end yesterday. */
export async function endAppointments(database: TestDatabase, { person }: { person: string }): Promise<void> {
  await database.owner.query("update appointment set valid_until = official_today() - 1 where person_id = $1", [
    person,
  ]);
}

/** Enrols a second factor, and answers its secret and backup codes. */
export async function enrol(office: Office, browser: Browser): Promise<{ secret: string; backupCodes: string[] }> {
  const begun = (await browser.send("POST /api/account/second-factor", { password: PASSWORD })).json();
  await browser.send("POST /api/account/second-factor/confirm", { code: codeOf(begun.secret, office.now()) });
  return begun;
}

/** The code that an authenticator app shows at a moment. */
export function codeOf(secret: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
}
