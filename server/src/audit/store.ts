import { ownActs } from "@jianheng/domain/accounts";
import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { comesAfter, momentOf, nameOf, query, run } from "../platform/db/queries.ts";

/** What somebody does with his own account, and only he can: the system acts for him, since he is not in a post yet. */
const BY_OWNER = Object.values(ownActs)
  .map(({ id }) => id)
  .filter((id) => ![ownActs.failSignIn.id, ownActs.failProof.id, ownActs.setUp.id].includes(id));

/** What a reader of the trail looks for. */
export interface Wanted {
  organisation: string;
  from?: Date | undefined;
  before?: Date | undefined;
  action?: string | undefined;
  person?: string | undefined;
  subject?: string | undefined;
  after?: readonly [string, string] | undefined;
  limit: number;
}

/** Rows of a trail, from the newest on. Names are there where the reader sees who they belong to. */
export async function listAudit(transaction: Transaction, wanted: Wanted) {
  const { organisation, from, before, action, person, subject, after, limit } = wanted;
  const doer = sql<string | null>`coalesce(audit.person_id,
    case when audit.action = any (${sql.val(BY_OWNER)}::text[]) then account.person_id end)`;
  const listed = query
    .selectFrom("audit")
    .leftJoin("organisation", "organisation.id", "audit.acting_organisation_id")
    .leftJoin("post", "post.code", "audit.post_code")
    .leftJoin("account", (join) =>
      join
        .onRef("account.organisation_id", "=", "audit.organisation_id")
        .on(sql`account.id::text`, "=", sql.ref("audit.subject_id"))
        .on("audit.system", "=", "accounts"),
    )
    .leftJoin("audit_seal", (join) =>
      join
        .onRef("audit_seal.organisation_id", "=", "audit.organisation_id")
        .onRef("audit_seal.audit_id", "=", "audit.id"),
    )
    .select([
      "audit.id",
      momentOf(sql.ref("audit.at")).as("moment"),
      doer.as("person_id"),
      nameOf(doer).as("person_name"),
      "audit.acting_organisation_id",
      "organisation.name as organisation_name",
      "audit.post_code",
      "post.name as post_name",
      "audit.system",
      "audit.action",
      "audit.subject_kind",
      "audit.subject_id",
      "audit.details",
      "audit.purpose",
      "audit.request_id",
      "audit_seal.sequence as seal",
    ])
    .where("audit.organisation_id", "=", organisation)
    .$if(from !== undefined, (some) => some.where("audit.at", ">=", from ?? null))
    .$if(before !== undefined, (some) => some.where("audit.at", "<", before ?? null))
    .$if(action !== undefined, (some) => some.where("audit.action", "=", action ?? null))
    .$if(person !== undefined, (some) =>
      some.where(sql`coalesce(audit.person_id, account.person_id)`, "=", person ?? null),
    )
    .$if(subject !== undefined, (some) => some.where("audit.subject_id", "=", subject ?? null))
    .$if(after !== undefined, (some) =>
      some.where(comesAfter({ at: sql.ref("audit.at"), id: sql.ref("audit.id"), place: after ?? ["", ""] })),
    )
    .orderBy("audit.at", "desc")
    .orderBy("audit.id")
    .limit(limit);
  return await run(transaction, listed);
}

/** A row of the trail as it is listed. */
export type AuditRow = Awaited<ReturnType<typeof listAudit>>[number];

/** The last link of an organisation's chain, and how many rows wait for theirs. */
export async function findChain(transaction: Transaction, organisation: string) {
  const head = query
    .selectFrom("audit_seal")
    .select(["sequence", "digest", "sealed_at"])
    .where("organisation_id", "=", organisation)
    .orderBy("sequence", "desc")
    .limit(1);
  const waiting = query
    .selectFrom("audit_unsealed")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("organisation_id", "=", organisation);
  const [last] = await run(transaction, head);
  const [unsealed] = await run(transaction, waiting);
  return {
    sealed: Number(last?.sequence ?? 0),
    unsealed: Number(unsealed?.count ?? 0),
    head: last?.digest ?? null,
    sealedAt: last?.sealed_at.toISOString() ?? null,
  };
}
