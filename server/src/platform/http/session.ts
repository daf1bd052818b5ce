import type { FastifyRequest } from "fastify";
import type { Member } from "../db/index.ts";

/** Somebody who has signed in. */
export interface Session {
  id: string;
  accountId: string;
  personId: string;
  /** The post he acts in now, by an appointment that holds today. */
  member: Member | undefined;
  /** What he must do before anything else: only routes for `signedIn` are open to him. */
  due: "password-change" | "second-factor" | undefined;
}

/** Finds who sends a request; the accounts know how. */
export type Authenticate = (request: FastifyRequest) => Promise<Session | undefined>;
