import type { Day } from "@jianheng/domain/kernel";
import type { Organisation } from "@jianheng/domain/organisations";
import type { Transaction } from "../platform/db/index.ts";
import { findApprover, holdLine } from "./standing-store.ts";
import { findOrganisations } from "./store.ts";

/** What an organisation is, whom it reports to from the nearest up, and who approved it, on one day. */
export interface Standing {
  kind: Organisation["kind"];
  line: readonly Pick<Organisation, "id" | "kind">[];
  approver: string | null;
}

/** How an organisation in the actor's reach stands on a day; nobody of its line moves until the transaction ends. */
export async function findStanding(
  transaction: Transaction,
  of: { organisation: string; day: Day },
): Promise<Standing | undefined> {
  const line = await holdLine(transaction, of);
  const [organisation] = await findOrganisations(transaction, [of.organisation]);
  if (!organisation) return undefined;
  return { kind: organisation.kind, line, approver: (await findApprover(transaction, of)) ?? null };
}
