import { contentHash, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { FastifyRequest } from "fastify";
import { refuseWhole } from "./refusals.ts";
import type { Context, Route } from "./route.ts";
import { claimKey, findAnswer, keepAnswer } from "./store.ts";

/** A command sent under a key of its own: sent again, it is answered and not done again. */
export interface Claim {
  key: string;
  digest: string;
}

/** The key that a command was sent under, with what it asked for; nothing where it was sent without. */
export function findClaim(route: Route, request: FastifyRequest): Result<Claim | undefined> {
  const key = request.headers["idempotency-key"];
  if (route.method === "GET" || route.secret || key === undefined) return succeed(undefined);
  if (typeof key !== "string" || !/^[\w-]{8,128}$/.test(key)) {
    const zh = "幂等键（Idempotency-Key）应为8至128位字母、数字、下划线或连字符";
    return refuseWhole("malformed", zh, "an Idempotency-Key has 8 to 128 letters, digits, underscores or hyphens");
  }
  const { method, url, body } = request;
  const version = request.headers["if-match"] ?? null;
  return succeed({ key, digest: contentHash({ method, url, version, body: route.streams ? null : (body ?? null) }) });
}

/** The same claim for a body that was streamed, and whose digest is known only when it has come in. */
export function withBody(claim: Claim | undefined, streamed: string | undefined): Claim | undefined {
  if (!claim || streamed === undefined) return claim;
  return { key: claim.key, digest: contentHash({ request: claim.digest, body: streamed }) };
}

/** Does `work` unless it was done under this key before; then its answer is given again. A refusal keeps no key. */
export async function once<T>(
  context: Context,
  claim: Claim | undefined,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!claim) return await work();
  const kept = keyed(context, claim);
  if (!(await claimKey(context.transaction, kept))) return await repeat<T>(context, kept);
  const result = await work();
  if (result.ok) await keepAnswer(context.transaction, { key: claim.key, answer: seal(context, claim, result.value) });
  return result;
}

/** A body may hold a resident id, and few enough of those exist that a plain digest could be tried out. */
function keyed({ services }: Context, { key, digest }: Claim): Claim {
  return { key, digest: services.personalData.index(digest, "idempotency.request").toString("hex") };
}

/** Whoever comes second has waited in `claimKey` until the first was done. */
async function repeat<T>(context: Context, { key, digest }: Claim): Promise<Result<T>> {
  const before = await findAnswer(context.transaction, key);
  if (before?.request_digest === digest && typeof before.answer === "string") {
    const answer = context.services.personalData.open(Buffer.from(before.answer, "base64"), placeOf(key));
    return succeed((JSON.parse(answer) as { value?: T }).value as T);
  }
  const zh = "同一个幂等键已用于另一项操作";
  return refuse([{ at: "", code: "key-used", message: { zh, en: "this key was used for something else" } }]);
}

/** An answer may hold a first password, or a number that was read in clear: neither lies open in the database. */
function seal({ services }: Context, { key }: Claim, value: unknown): string {
  return services.personalData.seal(JSON.stringify({ value }), placeOf(key)).toString("base64");
}

function placeOf(key: string): string {
  return `idempotency.answer/${key}`;
}
