import type { Readable } from "node:stream";
import type { Action, Day, Relation, Result, Words } from "@jianheng/domain/kernel";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Database, Member, Transaction } from "../db/index.ts";
import type { Services } from "../services.ts";
import type { Session } from "./session.ts";

/** Who may come in. There is no route without: a server with one does not start. */
export type Access =
  /** Who holds a post that may do this, on a record that stands to him as the action says. */
  | { may: Action }
  /** Whoever has signed in, for what is his own. */
  | { signedIn: Words }
  /** Anybody, and why. */
  | { open: Words };

type Shape = z.ZodObject | undefined;
type Given<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What a request brings, checked. */
export interface Input<Params extends Shape, Query extends Shape, Body extends z.ZodType | undefined> {
  params: Given<Params>;
  query: Given<Query>;
  body: Given<Body>;
  /** The version that an edit was made on (If-Match); 0 where the route edits nothing. */
  version: number;
}

/** Where every command and query of a member stands: one transaction in his name. */
export interface Context {
  transaction: Transaction;
  actor: Member;
  /** How the organisation of the path stands to the actor's; `own` where the path names none. */
  relation: Relation;
  /** The organisation of the path; the actor's own where the path names none. */
  organisation: string;
  at: Date;
  today: Day;
  requestId: string;
  services: Services;
}

/** What a route without a member's transaction works with. */
export interface RawContext {
  database: Database;
  /** Absent only where the route is open and nobody has signed in. */
  session: Session | undefined;
  at: Date;
  today: Day;
  requestId: string;
  services: Services;
  request: FastifyRequest;
  reply: FastifyReply;
  /**
   * Works as the member, once the route's action is allowed to him; for routes that stream around a transaction.
   * `streamed` is the digest of a body that was streamed, so that another one under the same key is noticed.
   */
  asMember<T>(work: (context: Context) => Promise<Result<T>>, streamed?: string): Promise<Result<T>>;
  /** Whether `asMember` would let him: asked before a body is taken in. */
  mayAct(): Promise<Result<undefined>>;
}

interface Described<
  Params extends Shape,
  Query extends Shape,
  Body extends z.ZodType | undefined,
  Answer extends z.ZodType,
> {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** `/api/organisations/:organisation/people`: what belongs to an organisation lies under it. */
  path: string;
  /** What it does, for those who read the interface's description. */
  words: Words;
  params?: Params;
  query?: Query;
  body?: Body;
  answer: Answer;
  /** 200 unless another is named. */
  status?: 201 | 202 | 204;
  /** An edit of what has a version: the request must say which one it saw. */
  edits?: boolean;
  /** The codes of the refusals of its own, beside those that every route has. */
  refusals?: readonly string[];
  /** Its answer is never to be kept, not even sealed: sent again under the same key, it is done again. */
  secret?: true;
}

type Member1<P extends Shape, Q extends Shape, B extends z.ZodType | undefined, A extends z.ZodType> = Described<
  P,
  Q,
  B,
  A
> & {
  access: { may: Action };
  handle(context: Context, input: Input<P, Q, B>): Promise<Result<z.input<A>>>;
};

type Raw1<P extends Shape, Q extends Shape, B extends z.ZodType | undefined, A extends z.ZodType> = Described<
  P,
  Q,
  B,
  A
> & {
  access: Access;
  /** The body as it comes, not parsed as JSON: files. */
  streams?: boolean;
  /** Media types of what is answered in place of JSON: `application/octet-stream`. */
  produces?: readonly string[];
  raw(context: RawContext, input: Input<P, Q, B>): Promise<Result<z.input<A> | Readable>>;
};

/** A route as the server keeps it, whatever its shapes. */
export interface Route extends Described<Shape, Shape, z.ZodType | undefined, z.ZodType> {
  access: Access;
  streams?: boolean;
  produces?: readonly string[];
  handle?(context: Context, input: Input<never, never, never>): Promise<Result<unknown>>;
  raw?(context: RawContext, input: Input<never, never, never>): Promise<Result<unknown>>;
}

/** A route whose work is one transaction in the member's name. */
export function route<
  A extends z.ZodType,
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends z.ZodType | undefined = undefined,
>(of: Member1<P, Q, B, A>): Route {
  return of as unknown as Route;
}

/** A route that opens its own transactions, or none: signing in, and what streams. */
export function rawRoute<
  A extends z.ZodType,
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends z.ZodType | undefined = undefined,
>(of: Raw1<P, Q, B, A>): Route {
  return of as unknown as Route;
}
