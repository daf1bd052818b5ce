import { type Result, reach, succeed } from "@jianheng/domain/kernel";
import type { FastifyReply, FastifyRequest } from "fastify";
import { officialDay } from "../clock/index.ts";
import { sendResult, shapeAnswer } from "./answer.ts";
import { asMember } from "./guard.ts";
import { findClaim, once, withBody } from "./idempotency.ts";
import { readInput } from "./input.ts";
import type { AppOptions } from "./options.ts";
import { notAllowed, refuseWhole } from "./refusals.ts";
import type { Context, RawContext, Route } from "./route.ts";
import type { Session } from "./session.ts";

interface Request {
  options: AppOptions;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Everything that one request goes through: who it is, what he may, what he gave, the work, the answer. */
export async function serveRoute(route: Route, of: Request): Promise<FastifyReply> {
  const result = await work(route, of);
  return await sendResult(route, { result, reply: of.reply });
}

async function work(route: Route, { options, request, reply }: Request): Promise<Result<unknown>> {
  const session = await options.authenticate(request);
  request.accountId = session?.accountId;
  const admitted = admit(route, session);
  if (!admitted.ok) return admitted;
  const input = readInput(route, request);
  if (!input.ok) return input;
  const claim = findClaim(route, request);
  if (!claim.ok) return claim;
  const { database, services } = options;
  const at = options.now();
  const shared = { database, services, at, today: officialDay(at), requestId: request.id };
  const guarded = <T>(inner: (context: Context) => Promise<Result<T>>) => {
    if (!("may" in route.access) || !session?.member) throw new Error(`${route.path} has no member to act as`);
    const { may: action } = route.access;
    return asMember({ ...shared, action, actor: session.member, organisation: namedIn(request) }, inner);
  };
  const member: RawContext["asMember"] = (inner, streamed) =>
    guarded((context) => once(context, withBody(claim.value, streamed), () => inner(context)));
  const { handle, raw } = route;
  // Brought into shape before it is committed: an answer that can't be given is a fault that leaves nothing behind.
  if (handle) return await member(async (context) => shapeAnswer(route, await handle(context, input.value)));
  const mayAct = () => guarded(() => Promise.resolve(succeed(undefined)));
  const context: RawContext = { ...shared, session, request, reply, asMember: member, mayAct };
  return shapeAnswer(route, (await raw?.(context, input.value)) ?? succeed(undefined));
}

/** The organisation that the path names, if it does, written as ids are written. */
function namedIn(request: FastifyRequest): string | undefined {
  return (request.params as { organisation?: string }).organisation?.toLowerCase();
}

/** Whether a session, or none, comes in at all; how far it reaches is for the guard. */
function admit({ access }: Route, session: Session | undefined): Result<undefined> {
  if ("open" in access) return succeed(undefined);
  if (!session) return refuseWhole("not-signed-in", "请先登录", "sign in first");
  if ("signedIn" in access) return succeed(undefined);
  if (session.due === "password-change") {
    return refuseWhole("password-change", "请先修改初始密码", "change the first password before anything else");
  }
  if (session.due === "second-factor") {
    return refuseWhole("second-factor", "请先设置动态口令", "set up the second factor before anything else");
  }
  if (!session.member) return refuseWhole("post-not-chosen", "请先选择单位和岗位", "choose the post that you act in");
  return reach({ action: access.may, post: session.member.post }).length > 0 ? succeed(undefined) : notAllowed();
}
