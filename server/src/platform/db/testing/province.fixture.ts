import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Actor } from "../actor.ts";
import { query, run } from "../queries.ts";
import type { Tables } from "../tables.ts";
import type { Transaction } from "../transaction.ts";

type Kind = Tables["organisation"]["kind"];

/** A made-up organisation. */
export interface Organisation {
  id: string;
  kind: Kind;
  name: string;
}

/** A made-up organisation that is not in the database yet. */
export function madeUp(kind: Kind, name: string): Organisation {
  return { id: randomUUID(), kind, name };
}

/** Somebody who acts for an organisation. */
export function actorOf({ id }: Organisation): Actor {
  return { personId: randomUUID(), organisationId: id, post: "head" };
}

/** Enters an organisation. */
export function enter(transaction: Transaction, organisation: Organisation): Promise<unknown> {
  return run(transaction, query.insertInto("organisation").values({ ...organisation, region_code: "210000" }));
}

/** A row that says who reports to whom. */
export function reportingRow(of: { who: Organisation; to: Organisation; from?: string; until?: string }) {
  return {
    organisation_id: of.who.id,
    organisation_kind: of.who.kind,
    superior_id: of.to.id,
    superior_kind: of.to.kind,
    valid_from: of.from ?? "2020-01-01",
    valid_until: of.until ?? null,
  };
}

/** Enters an organisation under another: whom it reports to first, since it is seen through that. */
export async function enterUnder(transaction: Transaction, who: Organisation, to: Organisation): Promise<void> {
  await run(transaction, query.insertInto("reporting").values(reportingRow({ who, to })));
  await enter(transaction, who);
}

/** Somebody made up, by a number that nobody else has. */
export function somebody(name: string) {
  return { id: randomUUID(), name, index: randomBytes(32) };
}

/** Registers somebody in an organisation; answers his id, or nothing where he is there already. */
export async function enterPerson(
  transaction: Transaction,
  { id, name, index }: ReturnType<typeof somebody>,
  organisation: Organisation,
): Promise<string | undefined> {
  const registered = sql<{ person_id: string }>`register_people(
    ${[organisation.id]}::uuid[], ${[index]}::bytea[], ${[index]}::bytea[], ${[id]}::uuid[], ${[name]}::text[],
    array[null]::bytea[], array[null]::bytea[])`.as<"registered">(sql.ref("registered"));
  const [row] = await run(transaction, query.selectFrom(registered).select("person_id"));
  return row?.person_id;
}

/** Enters an appointing document of an organisation; answers its id. */
export async function enterDocument(transaction: Transaction, { id }: Organisation): Promise<string> {
  const document = { id: randomUUID(), number: "甲人〔2026〕1号", title: "任命", issued_on: "2026-01-01" };
  await run(transaction, query.insertInto("appointing_document").values({ ...document, organisation_id: id }));
  return document.id;
}
