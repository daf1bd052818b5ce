import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Allowance, isSpent, spend } from "../platform/attempts/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import { notFound, type RawContext, refuseWhole } from "../platform/http/index.ts";

/** How often one address may ask for what there is not: who guesses addresses of pages and receipts is soon stopped. */
const GUESSES: Allowance = { what: "public_guess", most: 30, withinMinutes: 10 };
/** How many objections one address may make, and how many are taken against one result, whoever makes them. */
const OBJECTIONS: Allowance = { what: "public_objection", most: 10, withinMinutes: 60 };
const AGAINST_ONE: Allowance = { what: "public_objection_to", most: 200, withinMinutes: 24 * 60 };

/** Works in the name of the public: of somebody who has not signed in. */
export async function asPublic<T>(
  { database }: RawContext,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return await database.transaction({ system: "public" }, work);
}

/** What lies at a place that is hard to guess. Each that leads nowhere is counted, in a transaction that stays. */
export async function lookUp<T>(
  context: RawContext,
  find: (transaction: Transaction) => Promise<T | undefined>,
): Promise<Result<T>> {
  const use = useOf(context, GUESSES, context.request.ip);
  const looked = await asPublic(context, async (transaction) => {
    if (await isSpent(transaction, use)) return "held back";
    return { found: await find(transaction) };
  });
  if (looked === "held back") return tooOften();
  if (looked.found !== undefined) return succeed(looked.found);
  await asPublic(context, (transaction) => spend(transaction, use));
  return notFound();
}

/** Counts an objection before it is looked at, whatever comes of it. */
export async function chargeObjection(context: RawContext, assessment: string): Promise<Result<undefined>> {
  const left = await asPublic(context, async (transaction) => {
    const mine = await spend(transaction, useOf(context, OBJECTIONS, context.request.ip));
    return mine && (await spend(transaction, useOf(context, AGAINST_ONE, assessment)));
  });
  return left ? succeed(undefined) : tooOften();
}

function useOf({ at, services: { personalData } }: RawContext, allowance: Allowance, whose: string) {
  return { allowance, whose, at, personalData };
}

function tooOften<T>(): Result<T> {
  return refuseWhole("too-many", "操作过于频繁，请稍后再试", "too often: try again later");
}
