import type { Standing } from "@jianheng/domain/changes";
import type { Register } from "@jianheng/domain/registers";
import type { z } from "zod";
import type { Transaction } from "../platform/db/index.ts";
import { listConfirmations } from "./confirmations-store.ts";
import type { listed } from "./schemas.ts";

type Shown = z.input<typeof listed>["confirmation"];

/**
 * Whether each of some licences was confirmed (核定) as it stands, to be said beside it. Where nobody decides on the
 * station's changes nobody confirms either, and of a licence that is withdrawn there is nothing to confirm.
 */
export async function confirmationsOf(
  { transaction, organisation: station }: { transaction: Transaction; organisation: string },
  of: { register: Register; standing: Standing | undefined; rows: readonly { id: string }[] },
): Promise<(row: { id: string }) => Shown> {
  if (of.register.id !== "licence" || !of.standing?.decided) return () => null;
  const rows = await listConfirmations(transaction, { station, licences: of.rows.map(({ id }) => id) });
  const shown = new Map(
    rows.map(({ licence, withdrawn, stands, confirmedAt, office }): [string, Shown] => {
      const last = confirmedAt && { office, at: confirmedAt.toISOString() };
      if (last && stands) return [licence, { confirmed: true, ...last }];
      return [licence, withdrawn ? null : { confirmed: false, last }];
    }),
  );
  return ({ id }) => shown.get(id) ?? null;
}
