import { sql } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { insertMany, query, run } from "../platform/db/queries.ts";

type Kind = Tables["organisation"]["kind"];

/** An organisation as the actor sees it, with whom it reports to today. */
export interface Seen {
  id: string;
  kind: Kind;
  name: string;
  region_code: string | null;
  superior_id: string | null;
}

/** Every organisation in the actor's reach. Bodies are seen too, and in nobody's. */
export async function listOrganisations(
  transaction: Transaction,
  { own, today }: { own: string; today: string },
): Promise<Seen[]> {
  const listed = query
    .selectFrom("organisation")
    .leftJoin("reporting", (join) =>
      join
        .onRef("reporting.organisation_id", "=", "organisation.id")
        .on("reporting.valid_from", "<=", today)
        .on((on) => on.or([on("reporting.valid_until", "is", null), on("reporting.valid_until", ">=", today)])),
    )
    .select(["organisation.id", "kind", "name", "region_code", "superior_id"])
    .where((is) => is.or([is("kind", "<>", "body"), is("organisation.id", "=", own)]))
    .orderBy("kind")
    .orderBy("region_code")
    .orderBy("name");
  return await run(transaction, listed);
}

/** Those of `ids` that are in the actor's reach, as the rules take them. */
export async function findOrganisations(transaction: Transaction, ids: readonly string[]) {
  const found = query
    .selectFrom("organisation")
    .select(["id", "kind", "name", "region_code as region"])
    .where("id", "in", [...ids])
    .where("kind", "<>", "body");
  return await run(transaction, found);
}

/** One organisation; while it is locked, nobody else changes it or whom it reports to. */
export async function findOrganisation(transaction: Transaction, { id, lock = false }: { id: string; lock?: boolean }) {
  const found = query
    .selectFrom("organisation")
    .select(["id", "kind", "name", "region_code as region", "version"])
    .where("id", "=", id);
  const [row] = await run(transaction, lock ? found.forUpdate() : found);
  return row;
}

/** Whether GB/T 2260 has a region. */
export async function isRegion(transaction: Transaction, code: string): Promise<boolean> {
  return (await run(transaction, query.selectFrom("region").select("code").where("code", "=", code))).length > 0;
}

/** Enters an organisation. */
export async function addOrganisation(
  transaction: Transaction,
  { region, ...row }: { id: string; kind: Kind; name: string; region: string | null },
): Promise<void> {
  await run(transaction, query.insertInto("organisation").values({ ...row, region_code: region }));
}

/** Changes what an organisation is called and where it lies. */
export async function changeOrganisation(
  transaction: Transaction,
  { id, name, region }: { id: string; name: string; region: string | null },
): Promise<void> {
  const changed = query
    .updateTable("organisation")
    .set((now) => ({ name, region_code: region, version: now("version", "+", 1) }))
    .where("id", "=", id);
  await run(transaction, changed);
}

/** Bodies outside the tree by name, one more than `limit`. */
export async function listBodies(
  transaction: Transaction,
  { search, after, limit }: { search: string | undefined; after: [string, string] | undefined; limit: number },
) {
  const listed = query
    .selectFrom("organisation")
    .select(["id", "name", "region_code as region"])
    .where("kind", "=", "body")
    .$if(search !== undefined, (all) => all.where(sql<boolean>`strpos(name, ${search ?? ""}) > 0`))
    .$if(after !== undefined, (all) =>
      all.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("name", "id"), ">", tuple(after?.[0] ?? "", after?.[1] ?? "")),
      ),
    )
    .orderBy("name")
    .orderBy("id")
    .limit(limit + 1);
  return await run(transaction, listed);
}

/** Enters many organisations, and then how they stand to each other. */
export async function addMany(
  transaction: Transaction,
  rows: {
    organisations: readonly Omit<Tables["organisation"], "version">[];
    reporting: readonly Tables["reporting"][];
    approvals: readonly Tables["approval"][];
  },
): Promise<void> {
  await insertMany(transaction, { into: "organisation", rows: rows.organisations });
  await insertMany(transaction, { into: "reporting", rows: rows.reporting });
  await insertMany(transaction, { into: "approval", rows: rows.approvals });
}
