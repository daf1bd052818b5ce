import type { Approval, Organisation, Reporting } from "@jianheng/domain/organisations";
import type { Transaction } from "../platform/db/index.ts";
import { addMany } from "./store.ts";

/** Organisations with whom they report to and by whom they were approved. */
export interface Organisations {
  organisations: readonly Organisation[];
  reporting: readonly Reporting[];
  approvals: readonly Approval[];
}

/** Enters many organisations at once, in the name of the set-up; a relation names two of those given. */
export async function enterOrganisations(
  transaction: Transaction,
  { organisations, reporting, approvals }: Organisations,
): Promise<void> {
  const kinds = new Map(organisations.map(({ id, kind }) => [id, kind]));
  const kindOf = (id: string) => {
    const kind = kinds.get(id);
    if (!kind) throw new Error(`${id} is none of the organisations that are entered`);
    return kind;
  };
  await addMany(transaction, {
    organisations: organisations.map(({ region, ...row }) => ({ ...row, region_code: region })),
    reporting: reporting.map(({ organisation, superior, from, until }) => ({
      organisation_id: organisation,
      organisation_kind: kindOf(organisation),
      superior_id: superior,
      superior_kind: kindOf(superior),
      valid_from: from,
      valid_until: until,
    })),
    approvals: approvals.map(({ organisation, approver, document, from, until }) => ({
      organisation_id: organisation,
      approver_id: approver,
      document,
      valid_from: from,
      valid_until: until,
    })),
  });
}
