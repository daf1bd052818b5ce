import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { listApprovals, listReporting } from "./relations-store.ts";
import type { shown } from "./schemas.ts";
import { findOrganisation } from "./store.ts";

/** An organisation with whom it reports to and by whom it was approved, now and before. */
export async function showOrganisation({
  transaction,
  organisation: id,
}: Context): Promise<Result<z.input<typeof shown>>> {
  const organisation = await findOrganisation(transaction, { id });
  if (!organisation) return notFound();
  const reporting = await listReporting(transaction, id);
  const approvals = await listApprovals(transaction, id);
  return succeed({
    ...organisation,
    reporting: reporting.map((row) => ({
      superior: { id: row.superior_id, name: row.superior_name },
      from: row.valid_from,
      until: row.valid_until,
    })),
    approvals: approvals.map((row) => ({
      approver: { id: row.approver_id, name: row.approver_name },
      document: row.document,
      from: row.valid_from,
      until: row.valid_until,
    })),
  });
}
