import { sql } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { SealedNumbers } from "./numbers.ts";

/** What an organisation has on its books about a person. */
export interface Registered extends SealedNumbers {
  name: string;
  version: number;
}

const registered = query
  .selectFrom("registration")
  .innerJoin("person", "person.id", "registration.person_id")
  .select(["registration.organisation_id", "person_id", "name", "version", "mobile_sealed"])
  .select(["resident_id_sealed", "resident_id_index"]);

/** By what people are looked for. */
export type Sought = { name: string } | { residentIndex: Buffer } | { mobileIndex: Buffer };

/** Those registered in an organisation by name, one more than `limit`. */
export async function listRegistered(
  transaction: Transaction,
  of: { organisation: string; sought: Sought | undefined; after: [string, string] | undefined; limit: number },
): Promise<Registered[]> {
  const { organisation, sought, after, limit } = of;
  let listed = registered.where("registration.organisation_id", "=", organisation);
  if (sought && "name" in sought) listed = listed.where(sql<boolean>`strpos(registration.name, ${sought.name}) > 0`);
  if (sought && "residentIndex" in sought) listed = listed.where("resident_id_index", "=", sought.residentIndex);
  if (sought && "mobileIndex" in sought) listed = listed.where("mobile_index", "=", sought.mobileIndex);
  if (after) {
    listed = listed.where(({ eb, refTuple, tuple }) => eb(refTuple("name", "person_id"), ">", tuple(...after)));
  }
  return await run(
    transaction,
    listed
      .orderBy("name")
      .orderBy("person_id")
      .limit(limit + 1),
  );
}

/** What an organisation has of one person; while that is locked, nobody else changes it or appoints him there. */
export async function findRegistered(
  transaction: Transaction,
  { organisation, person, lock = false }: { organisation: string; person: string; lock?: boolean },
): Promise<Registered | undefined> {
  const found = registered
    .where("registration.organisation_id", "=", organisation)
    .where("registration.person_id", "=", person);
  const [row] = await run(transaction, lock ? found.forUpdate("registration") : found);
  return row;
}

/** A registration to be made, with the person's id for the case that he is new to the installation. */
export interface NewRegistration {
  organisation: string;
  newId: string;
  residentIndex: Buffer;
  residentSealed: Buffer;
  name: string;
  mobile: { sealed: Buffer | null; index: Buffer | null };
}

/** Registers people, found or new. Answers those who were not registered there yet. */
export async function addRegistrations(transaction: Transaction, rows: readonly NewRegistration[]) {
  const added = sql<{ organisation_id: string; person_id: string }>`register_people(
    ${rows.map(({ organisation }) => organisation)}::uuid[],
    ${rows.map(({ residentIndex }) => residentIndex)}::bytea[],
    ${rows.map(({ residentSealed }) => residentSealed)}::bytea[],
    ${rows.map(({ newId }) => newId)}::uuid[],
    ${rows.map(({ name }) => name)}::text[],
    ${rows.map(({ mobile }) => mobile.sealed)}::bytea[],
    ${rows.map(({ mobile }) => mobile.index)}::bytea[])`.as<"added">(sql.ref("added"));
  return await run(transaction, query.selectFrom(added).select(["organisation_id", "person_id"]));
}

/** Changes what an organisation has of a person. */
export async function changeRegistration(
  transaction: Transaction,
  {
    organisation,
    person,
    ...changes
  }: { organisation: string; person: string; name: string } & Partial<
    Pick<Tables["registration"], "mobile_sealed" | "mobile_index">
  >,
): Promise<void> {
  const changed = query
    .updateTable("registration")
    .set((now) => ({ ...changes, version: now("version", "+", 1) }))
    .where("organisation_id", "=", organisation)
    .where("person_id", "=", person);
  await run(transaction, changed);
}
