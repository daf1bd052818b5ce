import type { Correctable } from "@jianheng/domain/occupations";
import { type DictionaryEdition, dictionaryEditions } from "@jianheng/standards/occupations";
import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { insertMany, query, run } from "../platform/db/queries.ts";

/** An occupation as the installation knows it: with its numbers, and what each was taken from. */
export interface KnownOccupation extends Correctable {
  id: string;
  name: string;
  source: string;
  /** When it was brought in; null where it came along. */
  loadedAt: Date | null;
  codes: Record<DictionaryEdition, string | null>;
  codeSources: Partial<Record<DictionaryEdition, string>>;
  loaded: { name: boolean; codes: Record<DictionaryEdition, boolean> };
}

/** Every occupation, in the order of the newest edition; those without a number last. */
export async function listKnown(transaction: Transaction): Promise<KnownOccupation[]> {
  const names = query.selectFrom("occupation").select(["id", "name", "source", "loaded_at"]).orderBy("name");
  const codes = query.selectFrom("occupation_code").select(["edition", "occupation_id", "code", "source", "loaded_at"]);
  const known = new Map(
    (await run(transaction, names)).map(({ loaded_at, ...one }): [string, KnownOccupation] => [
      one.id,
      {
        ...one,
        loadedAt: loaded_at,
        codes: { 2015: null, 2022: null },
        codeSources: {},
        loaded: { name: loaded_at !== null, codes: { 2015: false, 2022: false } },
      },
    ]),
  );
  for (const { edition, occupation_id, code, source, loaded_at } of await run(transaction, codes)) {
    const of = dictionaryEditions.find((one) => one === edition);
    const occupation = known.get(occupation_id);
    if (of === undefined || !occupation) continue;
    occupation.codes[of] = code;
    occupation.codeSources[of] = source;
    occupation.loaded.codes[of] = loaded_at !== null;
  }
  return [...known.values()].sort(byNumber);
}

function byNumber({ codes: one }: KnownOccupation, { codes: other }: KnownOccupation): number {
  const [first, second] = [one, other].map((codes) => codes[2022] ?? codes[2015] ?? "~");
  return (first ?? "") < (second ?? "") ? -1 : first === second ? 0 : 1;
}

/** A new occupation, and numbers of those that are there. */
export interface Loaded {
  occupations: readonly { id: string; name: string }[];
  codes: readonly { occupation: string; edition: DictionaryEdition; code: string }[];
  source: string;
  at: Date;
}

/** Adds occupations and numbers; the database lets only those who keep the list. */
export async function addKnown(transaction: Transaction, { occupations, codes, source, at }: Loaded): Promise<void> {
  await insertMany(transaction, {
    into: "occupation",
    rows: occupations.map((one) => ({ ...one, source, loaded_at: at })),
  });
  await insertMany(transaction, {
    into: "occupation_code",
    rows: codes.map(({ occupation: occupation_id, ...one }) => ({ ...one, occupation_id, source, loaded_at: at })),
  });
}

/** Whether whoever acts keeps the list; until the transaction ends nobody else who would, does. */
export async function lockToLoad(transaction: Transaction): Promise<boolean> {
  const lock = sql`pg_advisory_xact_lock(hashtextextended('occupations', 0))`;
  await run(transaction, query.selectNoFrom(lock.as("locked")));
  return await keepsOccupations(transaction);
}

/** Whether whoever acts keeps the list of occupations. */
export async function keepsOccupations(transaction: Transaction): Promise<boolean> {
  const [row] = await run(transaction, query.selectNoFrom(sql<boolean>`keeps_occupations()`.as("keeps")));
  return row?.keeps ?? false;
}
