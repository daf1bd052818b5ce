import { type Result, succeed } from "@jianheng/domain/kernel";
import type { Context } from "../platform/http/index.ts";
import { listOrganisations as list, type Seen } from "./store.ts";

/** An organisation as it is answered. */
export interface Listed {
  id: string;
  kind: Seen["kind"];
  name: string;
  region: string | null;
  superior: string | null;
}

/** The actor's organisation and all below it today. */
export async function listOrganisations(context: Context): Promise<Result<{ items: Listed[] }>> {
  const { transaction, actor, today } = context;
  const seen = await list(transaction, { own: actor.organisationId, today });
  const items = seen.map(({ id, kind, name, region_code: region, superior_id: superior }) => ({
    id,
    kind,
    name,
    region,
    superior,
  }));
  return succeed({ items });
}
