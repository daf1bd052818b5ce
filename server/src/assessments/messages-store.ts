import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { insertMany, momentOf, query, run } from "../platform/db/queries.ts";
import type { Doer } from "./doer.ts";
import type { ProjectedMessage } from "./project-messages.ts";
import type { Which } from "./store.ts";

/** Tells people of an action. */
export async function addMessages(
  transaction: Transaction,
  { organisation, assessment, messages }: Which & { messages: readonly ProjectedMessage[] },
): Promise<void> {
  const rows = messages.map((message) => ({ organisation_id: organisation, assessment_id: assessment, ...message }));
  await insertMany(transaction, { into: "assessment_message", rows });
}

type Builder = ExpressionBuilder<Pick<Tables, "assessment_message">, "assessment_message">;

/**
 * Whether a message is for somebody, in the office that he acts in: he is named, or holds one of the posts and is not
 * named for the same already, nor left out.
 */
function isFor({ person, organisation, post }: Doer) {
  return ({ and, or, not, exists, selectFrom, eb, ref, val }: Builder): Expression<SqlBool> => {
    const named = selectFrom("assessment_message as other")
      .select("other.n")
      .whereRef("other.organisation_id", "=", ref("assessment_message.organisation_id"))
      .whereRef("other.assessment_id", "=", ref("assessment_message.assessment_id"))
      .whereRef("other.seq", "=", ref("assessment_message.seq"))
      .whereRef("other.office_id", "=", ref("assessment_message.office_id"))
      .where("other.person_id", "=", person);
    const held = and([
      eb(val(post), "=", sql<string>`any(${ref("assessment_message.posts")})`),
      not(eb(val(person), "=", sql<string>`any(${ref("assessment_message.except_ids")})`)),
      not(exists(named)),
    ]);
    return and([
      eb("assessment_message.office_id", "=", organisation),
      or([eb("assessment_message.person_id", "=", person), held]),
    ]);
  };
}

const isRead = sql<boolean>`exists (
  select from assessment_message_read mark
  where mark.organisation_id = assessment_message.organisation_id
    and mark.assessment_id = assessment_message.assessment_id
    and mark.seq = assessment_message.seq and mark.n = assessment_message.n and mark.person_id = acting_person()
)`;

/** A message's place in the list. */
export type Place = [moment: string, assessment: string, seq: number, n: number];

/** What somebody was told, the newest at the front; one more than the limit. Stations are joined as he sees them. */
export async function listMessages(
  transaction: Transaction,
  { reader, unread, after, limit }: { reader: Doer; unread: boolean; after: Place | undefined; limit: number },
) {
  let listed = query
    .selectFrom("assessment_message")
    .innerJoin("assessment", (join) =>
      join
        .onRef("assessment.organisation_id", "=", "assessment_message.organisation_id")
        .onRef("assessment.id", "=", "assessment_message.assessment_id"),
    )
    .innerJoin("organisation", "organisation.id", "assessment_message.organisation_id")
    .select(["organisation.id as station", "organisation.name", "assessment.id as assessment", "purpose"])
    .select([
      "assessment_message.seq",
      "n",
      "assessment_message.kind",
      "at",
      "sheet",
      "assessment_message.stage",
      "until",
    ])
    .select([isRead.as("read"), momentOf(sql.ref("at")).as("moment")])
    .where(isFor(reader));
  if (unread) listed = listed.where(sql<boolean>`not ${isRead}`);
  if (after) {
    const [moment, assessment, seq, n] = after;
    const same = sql`(assessment_message.assessment_id, assessment_message.seq, n) > (${assessment}::uuid, ${seq}::int, ${n}::int)`;
    listed = listed.where(sql<boolean>`(at < ${moment}::timestamptz or (at = ${moment}::timestamptz and ${same}))`);
  }
  const ordered = listed.orderBy("at", "desc").orderBy("assessment.id").orderBy("assessment_message.seq").orderBy("n");
  return await run(transaction, ordered.limit(limit + 1));
}

/** How much of it somebody has not read. */
export async function countUnread(transaction: Transaction, reader: Doer): Promise<number> {
  const counted = query
    .selectFrom("assessment_message")
    .innerJoin("organisation", "organisation.id", "assessment_message.organisation_id")
    .select(({ fn }) => fn.countAll<string>().as("unread"))
    .where(isFor(reader))
    .where(sql<boolean>`not ${isRead}`);
  return Number((await run(transaction, counted))[0]?.unread ?? 0);
}

/** Which messages are meant: some of them, or all up to a moment. */
export type Meant = { until: string } | { messages: readonly { assessment: string; seq: number; n: number }[] };

/** Notes that somebody has read messages that are for him; what is not, is passed over. */
export async function markRead(
  transaction: Transaction,
  { reader, meant }: { reader: Doer; meant: Meant },
): Promise<void> {
  const chosen =
    "until" in meant
      ? sql<boolean>`at <= ${meant.until}::timestamptz`
      : sql<boolean>`(assessment_id, seq, n) in (
          select one.assessment, one.seq, one.n
          from jsonb_to_recordset(${JSON.stringify(meant.messages)}::jsonb) as one (assessment uuid, seq int, n int))`;
  const columns = ["organisation_id", "assessment_id", "seq", "n"] as const;
  const marked = query
    .insertInto("assessment_message_read")
    .columns([...columns])
    .expression(
      query
        .selectFrom("assessment_message")
        .select([...columns])
        .where(isFor(reader))
        .where(chosen),
    )
    .onConflict((there) => there.doNothing());
  await run(transaction, marked);
}
