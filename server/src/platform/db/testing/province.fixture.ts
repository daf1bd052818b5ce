import { randomUUID } from "node:crypto";
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
