import type { Relation } from "@jianheng/domain/kernel";
import { sql } from "kysely";
import type { Transaction } from "../db/index.ts";
import { prepare, query, run } from "../db/queries.ts";

const relationTo = prepare<{ id: string }, { relation: Relation }>({
  name: "relation-to",
  write: ({ id }) => query.selectNoFrom(sql<Relation>`relation_to(${id})`.as("relation")),
});

/** How an organisation stands to the actor's today. */
export async function findRelation(transaction: Transaction, id: string): Promise<Relation> {
  const [row] = await relationTo(transaction, { id });
  return row?.relation ?? "foreign";
}

const claim = prepare<{ key: string; digest: string }, { key: string }>({
  name: "claim-key",
  write: ({ key, digest }) =>
    query
      .insertInto("idempotency")
      .values({ key, request_digest: digest })
      .onConflict((conflict) => conflict.doNothing())
      .returning("key"),
});

/** Takes a key for this request; false where it was taken before. Waits for a request under way with the same key. */
export async function claimKey(transaction: Transaction, of: { key: string; digest: string }): Promise<boolean> {
  return (await claim(transaction, of)).length > 0;
}

/** What was asked for and answered under a key of the actor. */
export async function findAnswer(transaction: Transaction, key: string) {
  const found = query.selectFrom("idempotency").select(["request_digest", "answer"]).where("key", "=", key);
  return (await run(transaction, found))[0];
}

const keep = prepare<{ key: string; answer: string }, never>({
  name: "keep-answer",
  write: ({ key, answer }) => query.updateTable("idempotency").set({ answer }).where("key", "=", key),
});

/** Keeps what a request was answered with, sealed. */
export async function keepAnswer(transaction: Transaction, of: { key: string; answer: string }): Promise<void> {
  await keep(transaction, { key: of.key, answer: JSON.stringify(of.answer) });
}
