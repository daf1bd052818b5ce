import { ADMINISTRATORS, dueOf } from "@jianheng/domain/accounts";
import type { Database } from "../db/index.ts";
import type { Authenticate } from "../http/index.ts";
import type { Services } from "../services.ts";
import { findToken } from "./cookies.ts";
import { aliveSince } from "./session-limits.ts";
import { findSession, touchSession } from "./store.ts";
import { digestOf } from "./tokens.ts";

/** How far the time of the last request may lag behind, for the sake of not writing with each. */
const TOUCH_AFTER_MS = 60_000;

/** What finds out who sends a request: one statement, and once in a minute another that keeps the session alive. */
export function authenticator(of: {
  database: Pick<Database, "call">;
  services: Services;
  now: () => Date;
}): Authenticate {
  const { settings } = of.services;
  return async (request) => {
    const token = findToken(request, "session", settings.url);
    if (!token) return undefined;
    const digest = digestOf(token);
    const at = of.now();
    const asked = { digest, ...aliveSince(settings, at), administrators: ADMINISTRATORS };
    const found = await findSession(of.database, asked);
    if (!found) return undefined;
    if (at.getTime() - found.last_seen_at.getTime() >= TOUCH_AFTER_MS) await touchSession(of.database, { digest, at });
    const { first_password: firstPassword, enrolled, administrator } = found;
    const [organisationId, post] = [found.acting_organisation_id, found.post_code];
    return {
      id: found.session_id,
      accountId: found.account_id,
      personId: found.person_id,
      member: organisationId && post ? { personId: found.person_id, organisationId, post } : undefined,
      due: dueOf({ policy: settings.secondFactor, administrator, enrolled, firstPassword }),
    };
  };
}
