import { type Day, type Result, succeed } from "@jianheng/domain/kernel";
import type { FastifyReply, FastifyRequest } from "fastify";
import { officialDay } from "../clock/index.ts";
import { sendResult } from "./answer.ts";
import type { AppOptions } from "./app.ts";
import { asMember } from "./guard.ts";
import { findClaim, once, withBody } from "./idempotency.ts";
import { readInput } from "./input.ts";
import { refuseWhole } from "./refusals.ts";
import type { Context, RawContext, Route } from "./route.ts";
import type { Session } from "./session.ts";

/** Everything that one request goes through: who it is, what he may, what he gave, the work, the answer. */
export async function serveRoute(
  route: Route,
  { options, request, reply }: { options: AppOptions; request: FastifyRequest; reply: FastifyReply },
): Promise<FastifyReply> {
  const result = await work(route, { options, request, reply });
  return await sendResult(route, { result, reply, requestId: request.id });
}

interface Request {
  options: AppOptions;
  request: FastifyRequest;
  reply: FastifyReply;
}

async function work(route: Route, { options, request, reply }: Request): Promise<Result<unknown>> {
  const session = await options.authenticate(request);
  const admitted = admit(route, session);
  if (!admitted.ok) return admitted;
  const input = readInput(route, request);
  if (!input.ok) return input;
  const claim = findClaim(route, request);
  if (!claim.ok) return claim;
  const now = options.now();
  const day: Day = officialDay(now);
  const shared = { database: options.database, services: options.services, at: now, today: day, requestId: request.id };
  const guarded = <T>(inner: (context: Context) => Promise<Result<T>>) => {
    if (!("may" in route.access) || !session?.member) throw new Error(`${route.path} has no member to act as`);
    const organisation = (request.params as { organisation?: string }).organisation;
    return asMember({ ...shared, action: route.access.may, actor: session.member, organisation }, inner);
  };
  const member: RawContext["asMember"] = (inner, streamed) =>
    guarded((context) => once(context.transaction, withBody(claim.value, streamed), () => inner(context)));
  const { handle, raw } = route;
  if (handle) return await member((context) => handle(context, input.value));
  const mayAct = () => guarded(() => Promise.resolve(succeed(undefined)));
  const context: RawContext = { ...shared, session, request, reply, asMember: member, mayAct };
  return (await raw?.(context, input.value)) ?? succeed(undefined);
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
  return succeed(undefined);
}
