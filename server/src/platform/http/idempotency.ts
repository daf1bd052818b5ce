import { contentHash, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { FastifyRequest } from "fastify";
import type { Transaction } from "../db/index.ts";
import { refuseWhole } from "./refusals.ts";
import type { Route } from "./route.ts";
import { claimKey, findAnswer, keepAnswer } from "./store.ts";

/** A command sent under a key of its own: sent again, it is answered and not done again. */
export interface Claim {
  key: string;
  digest: string;
}

/** The key that a command was sent under, with what it asked for; nothing where it was sent without. */
export function findClaim(route: Route, request: FastifyRequest): Result<Claim | undefined> {
  const key = request.headers["idempotency-key"];
  if (route.method === "GET" || key === undefined) return succeed(undefined);
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
  transaction: Transaction,
  claim: Claim | undefined,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!claim) return await work();
  if (!(await claimKey(transaction, claim))) return await repeat<T>(transaction, claim);
  const result = await work();
  if (result.ok) await keepAnswer(transaction, { key: claim.key, answer: result.value });
  return result;
}

/** Whoever comes second has waited in `claimKey` until the first was done. */
async function repeat<T>(transaction: Transaction, { key, digest }: Claim): Promise<Result<T>> {
  const before = await findAnswer(transaction, key);
  if (before?.request_digest === digest) return succeed(before.answer as T);
  const zh = "同一个幂等键已用于另一项操作";
  return refuse([{ at: "", code: "key-used", message: { zh, en: "this key was used for something else" } }]);
}
