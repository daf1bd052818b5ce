import { type Expression, type SqlBool, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { momentOf, query, run } from "../platform/db/queries.ts";

/** Whoever reads, in the station that he acts in; and whether his post is told of its applications. */
export interface Reader {
  person: string;
  organisation: string;
  isTold: boolean;
}

/** A message's place in the list. */
export type Place = [moment: string, application: string, seq: number, n: number];

/** Which messages are meant: of some applications, or all up to a moment. */
export type Meant = { until: string } | { applications: readonly string[] };

/** What somebody was told of applications, the newest at the front; one more than the limit. */
export async function listTold(
  transaction: Transaction,
  { reader, unread, after, limit }: { reader: Reader; unread: boolean; after: Place | undefined; limit: number },
) {
  let listed = toldTo(reader)
    .innerJoin("organisation", "organisation.id", "a.organisation_id")
    .select(["a.id", "a.organisation_id as station", "organisation.name", "a.state", "a.answer", "a.ended_at as at"])
    .select(["a.licence_id as licence", isRead.as("read"), momentOf(sql.ref("a.ended_at")).as("moment")]);
  if (unread) listed = listed.where(sql<boolean>`not ${isRead}`);
  if (after) {
    const [moment, application, seq, n] = after;
    const same = sql`(a.id, 1, 1) > (${application}::uuid, ${seq}::int, ${n}::int)`;
    listed = listed.where(
      sql<boolean>`(a.ended_at < ${moment}::timestamptz or (a.ended_at = ${moment}::timestamptz and ${same}))`,
    );
  }
  return await run(
    transaction,
    listed
      .orderBy("a.ended_at", "desc")
      .orderBy("a.id")
      .limit(limit + 1),
  );
}

/** How much of it somebody has not read. */
export async function countUnread(transaction: Transaction, reader: Reader): Promise<number> {
  const counted = toldTo(reader)
    .select(({ fn }) => fn.countAll<string>().as("unread"))
    .where(sql<boolean>`not ${isRead}`);
  return Number((await run(transaction, counted))[0]?.unread ?? 0);
}

/** Notes that somebody has read what is for him; what is not, is passed over. */
export async function markRead(
  transaction: Transaction,
  { reader, meant }: { reader: Reader; meant: Meant },
): Promise<void> {
  const chosen =
    "until" in meant
      ? sql<boolean>`a.ended_at <= ${meant.until}::timestamptz`
      : sql<boolean>`a.id = any(${meant.applications}::uuid[])`;
  const marked = query
    .insertInto("change_message_read")
    .columns(["organisation_id", "application_id"])
    .expression(toldTo(reader).select(["a.organisation_id", "a.id"]).where(chosen))
    .onConflict((there) => there.doNothing());
  await run(transaction, marked);
}

const isRead = sql<boolean>`exists (
  select from change_message_read mark
  where mark.organisation_id = a.organisation_id and mark.application_id = a.id and mark.person_id = acting_person()
)`;

/** Decided applications of his station: for the posts that may apply, and for who did; not for who decided himself. */
function toldTo({ person, organisation, isTold }: Reader) {
  return query
    .selectFrom("change_application as a")
    .where("a.organisation_id", "=", organisation)
    .where("a.state", "in", ["granted", "refused"])
    .where("a.ended_by", "<>", person)
    .where(({ eb, or, lit }): Expression<SqlBool> => or([lit(isTold), eb("a.applied_by", "=", person)]));
}
