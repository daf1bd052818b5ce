import { type Action, contentHash } from "@jianheng/domain/kernel";
import type { Transaction } from "../db/index.ts";
import { add } from "./store.ts";

/** What was done to one record, as the trail keeps it. */
export interface Act {
  action: Action;
  /** The organisation that the record belongs to. */
  organisation: string;
  subject: { kind: string; id: string };
  /** The record as it was and as it became: kept as digests only. */
  before?: unknown;
  after?: unknown;
  /** What a reader of the trail needs to understand it. No personal data. */
  details?: Readonly<Record<string, unknown>>;
  /** Why personal data were read in clear. */
  purpose?: string;
}

/** Writes acts into the trail, in the transaction that does them. */
export async function recordActs(
  { transaction, requestId }: { transaction: Transaction; requestId?: string },
  ...acts: readonly Act[]
): Promise<void> {
  const rows = acts.map((act) => ({
    organisation_id: act.organisation,
    action: act.action.id,
    subject_kind: act.subject.kind,
    subject_id: act.subject.id,
    details: act.details ?? {},
    before_digest: act.before === undefined ? null : contentHash(act.before),
    after_digest: act.after === undefined ? null : contentHash(act.after),
    purpose: act.purpose ?? null,
    request_id: requestId ?? null,
  }));
  await add(transaction, rows);
}
