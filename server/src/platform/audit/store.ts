import type { SealedRow } from "@jianheng/domain/audit";
import { sql } from "kysely";
import type { Transaction } from "../db/index.ts";
import { insertMany, query, run } from "../db/queries.ts";
import type { Tables } from "../db/tables.ts";

type Added = Pick<Tables["audit"], "organisation_id" | "action" | "subject_kind" | "subject_id"> & {
  details: Readonly<Record<string, unknown>>;
  before_digest: string | null;
  after_digest: string | null;
  purpose: string | null;
  request_id: string | null;
};

/** Adds rows to the trail, however many; the database itself fills in who acted. */
export async function add(transaction: Transaction, rows: readonly Added[]): Promise<void> {
  await insertMany(transaction, { into: "audit", rows });
}

/** Every column of a row as text, so that nothing of it is lost on the way: of times, JavaScript keeps milliseconds. */
const content = sql<SealedRow | null>`case when audit.id is null then null else jsonb_build_object(
  'organisation_id', audit.organisation_id, 'id', audit.id,
  'at', to_char(audit.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'person_id', audit.person_id, 'acting_organisation_id', audit.acting_organisation_id,
  'post_code', audit.post_code, 'system', audit.system, 'action', audit.action,
  'subject_kind', audit.subject_kind, 'subject_id', audit.subject_id, 'details', audit.details::text,
  'before_digest', audit.before_digest, 'after_digest', audit.after_digest,
  'purpose', audit.purpose, 'request_id', audit.request_id) end`;

/** The organisations with rows that wait for their seal. */
export async function listToSeal(transaction: Transaction): Promise<string[]> {
  const rows = await run(transaction, query.selectFrom("audit_unsealed").select("organisation_id").distinct());
  return rows.map(({ organisation_id }) => organisation_id);
}

/** Takes the chain of an organisation until the transaction ends; false where another process is at it. */
export async function takeChain(transaction: Transaction, organisation: string): Promise<boolean> {
  const taken = sql<boolean>`pg_try_advisory_xact_lock(hashtextextended(${`audit chain ${organisation}`}, 0))`;
  const [row] = await run(transaction, query.selectNoFrom(taken.as("taken")));
  return row?.taken === true;
}

/** The last link of an organisation's chain. */
export async function findHead(transaction: Transaction, organisation: string) {
  const head = query
    .selectFrom("audit_seal")
    .select(["sequence", "digest"])
    .where("organisation_id", "=", organisation)
    .orderBy("sequence", "desc")
    .limit(1);
  const [row] = await run(transaction, head);
  return row && { sequence: Number(row.sequence), digest: row.digest };
}

/** The oldest rows that wait for their seal. */
export async function listUnsealed(transaction: Transaction, of: { organisation: string; limit: number }) {
  const rows = query
    .selectFrom("audit_unsealed")
    .innerJoin("audit", (join) =>
      join
        .onRef("audit.organisation_id", "=", "audit_unsealed.organisation_id")
        .onRef("audit.id", "=", "audit_unsealed.audit_id"),
    )
    .select(["audit.id", content.$notNull().as("row")])
    .where("audit_unsealed.organisation_id", "=", of.organisation)
    .orderBy("audit.at")
    .orderBy("audit.id")
    .limit(of.limit);
  return await run(transaction, rows);
}

/** Adds links to a chain, and takes their rows off those that wait. */
export async function addSeals(
  transaction: Transaction,
  links: readonly { organisation: string; sequence: number; audit: string; digest: string; previous: string | null }[],
): Promise<void> {
  const [first] = links;
  if (!first) return;
  const seals = links.map(({ organisation, sequence, audit, digest, previous }) => ({
    organisation_id: organisation,
    sequence: String(sequence),
    audit_id: audit,
    digest,
    previous,
  }));
  await run(transaction, query.insertInto("audit_seal").values(seals));
  const waiting = query
    .deleteFrom("audit_unsealed")
    .where("organisation_id", "=", first.organisation)
    .where("audit_id", "in", [...links.map(({ audit }) => audit)]);
  await run(transaction, waiting);
}

/** Every organisation that has a trail. */
export async function listTrails(transaction: Transaction): Promise<string[]> {
  const trails = query
    .selectFrom("audit")
    .select("organisation_id")
    .union(query.selectFrom("audit_seal").select("organisation_id"))
    .union(query.selectFrom("audit_unsealed").select("organisation_id"))
    .orderBy("organisation_id");
  return (await run(transaction, trails)).map(({ organisation_id }) => organisation_id);
}

/** The links after a place in a chain, with their rows as they are now. */
export async function listLinks(transaction: Transaction, of: { organisation: string; after: number; limit: number }) {
  const links = query
    .selectFrom("audit_seal")
    .leftJoin("audit", (join) =>
      join
        .onRef("audit.organisation_id", "=", "audit_seal.organisation_id")
        .onRef("audit.id", "=", "audit_seal.audit_id"),
    )
    .select(["sequence", "audit_id", "digest", "previous", content.as("row")])
    .where("audit_seal.organisation_id", "=", of.organisation)
    .where("sequence", ">", String(of.after))
    .orderBy("sequence")
    .limit(of.limit);
  return await run(transaction, links);
}

/** The first link that seals a row which one before it seals; undefined where none does. */
export async function findSealedTwice(transaction: Transaction, organisation: string): Promise<number | undefined> {
  const counted = sql<{ sequence: string }>`(select sequence,
    row_number() over (partition by audit_id order by sequence) as time
    from audit_seal where organisation_id = ${organisation})`;
  const again = query
    .selectFrom(counted.as("counted"))
    .select(({ fn }) => fn.min("sequence").as("sequence"))
    .where(sql<boolean>`time > 1`);
  const [row] = await run(transaction, again);
  return row?.sequence ? Number(row.sequence) : undefined;
}

/** A row that is neither sealed nor waits to be; else one that waits and is gone. */
export async function findStray(transaction: Transaction, organisation: string) {
  const forgotten = sql<string | null>`(select id from audit where organisation_id = ${organisation}
    and not exists (select from audit_seal s where s.organisation_id = audit.organisation_id and s.audit_id = audit.id)
    and not exists (select from audit_unsealed u where u.organisation_id = audit.organisation_id and u.audit_id = audit.id)
    order by at, id limit 1)`;
  const gone = sql<string | null>`(select audit_id from audit_unsealed u where organisation_id = ${organisation}
    and not exists (select from audit where audit.organisation_id = u.organisation_id and audit.id = u.audit_id) limit 1)`;
  const [row] = await run(transaction, query.selectNoFrom([forgotten.as("forgotten"), gone.as("gone")]));
  return { forgotten: row?.forgotten ?? null, gone: row?.gone ?? null };
}

/** How many rows wait for their seal, and since when. */
export async function findTail(transaction: Transaction, organisation: string) {
  const tail = query
    .selectFrom("audit_unsealed")
    .innerJoin("audit", (join) =>
      join
        .onRef("audit.organisation_id", "=", "audit_unsealed.organisation_id")
        .onRef("audit.id", "=", "audit_unsealed.audit_id"),
    )
    .select(({ fn }) => [fn.countAll<string>().as("count"), fn.min("at").as("oldest")])
    .where("audit_unsealed.organisation_id", "=", organisation);
  const [row] = await run(transaction, tail);
  return { count: Number(row?.count ?? 0), oldest: row?.oldest ?? null };
}
