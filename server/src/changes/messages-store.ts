import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { momentOf, query, run } from "../platform/db/queries.ts";

/** Whoever reads, in the station that he acts in; and whether his post is told of its applications and licences. */
export interface Reader {
  person: string;
  organisation: string;
  isTold: boolean;
}

/** A message's place in the list. */
export type Place = [moment: string, id: string, seq: number, n: number];

/** Which messages are meant: of some applications and confirmations of licences, or all up to a moment. */
export type Meant = { until: string } | { applications: readonly string[]; confirmations: readonly string[] };

/** What a station is told of: an application that was decided, or a licence that was confirmed or corrected. */
interface ToldRow {
  about: "change-application" | "licence";
  /** The application, or the confirmation. */
  id: string;
  station: string;
  granted: boolean;
  corrected: boolean;
  answer: string | null;
  licence: string | null;
  number: string | null;
  at: Date;
  read: boolean;
}

/** What somebody was told, the newest at the front; one more than the limit. */
export async function listTold(
  transaction: Transaction,
  { reader, unread, after, limit }: { reader: Reader; unread: boolean; after: Place | undefined; limit: number },
) {
  let listed = query
    .selectFrom(toldTo(reader).as("told"))
    .innerJoin("organisation", "organisation.id", "told.station")
    .selectAll("told")
    .select(["organisation.name", momentOf(sql.ref("told.at")).as("moment")]);
  if (unread) listed = listed.where("told.read", "=", false);
  if (after) {
    const [moment, id, seq, n] = after;
    const same = sql`(told.id, 1, 1) > (${id}::uuid, ${seq}::int, ${n}::int)`;
    listed = listed.where(
      sql<boolean>`(told.at < ${moment}::timestamptz or (told.at = ${moment}::timestamptz and ${same}))`,
    );
  }
  return await run(
    transaction,
    listed
      .orderBy("told.at", "desc")
      .orderBy("told.id")
      .limit(limit + 1),
  );
}

/** How much of it somebody has not read. */
export async function countUnread(transaction: Transaction, reader: Reader): Promise<number> {
  const counted = query
    .selectFrom(toldTo(reader).as("told"))
    .select(({ fn }) => fn.countAll<string>().as("unread"))
    .where("told.read", "=", false);
  return Number((await run(transaction, counted))[0]?.unread ?? 0);
}

/** Notes that somebody has read what is for him; what is not, is passed over. */
export async function markRead(
  transaction: Transaction,
  { reader, meant }: { reader: Reader; meant: Meant },
): Promise<void> {
  const ids = "until" in meant ? [] : [...meant.applications, ...meant.confirmations];
  const chosen =
    "until" in meant
      ? sql<boolean>`told.at <= ${meant.until}::timestamptz`
      : sql<boolean>`told.id = any(${ids}::uuid[])`;
  const read = (about: ToldRow["about"]) =>
    query
      .selectFrom(toldTo(reader).as("told"))
      .select(["told.station", "told.id"])
      .where("told.about", "=", about)
      .where("told.read", "=", false)
      .where(chosen);
  const applications = query
    .insertInto("change_message_read")
    .columns(["organisation_id", "application_id"])
    .expression(read("change-application"))
    .onConflict((there) => there.doNothing());
  const licences = query
    .insertInto("licence_message_read")
    .columns(["organisation_id", "confirmation_id"])
    .expression(read("licence"))
    .onConflict((there) => there.doNothing());
  await run(transaction, applications);
  await run(transaction, licences);
}

/**
 * Decided applications of his station: for the posts that may apply, and for who did; not for who decided himself. And
 * for those posts, what an office confirmed or corrected of its licences; of a reissue the application tells.
 */
function toldTo({ person, organisation, isTold }: Reader): RawBuilder<ToldRow> {
  return sql<ToldRow>`(
    select 'change-application' as about, id, organisation_id as station, state = 'granted' as granted,
      false as corrected, answer, licence_id as licence, null as number, ended_at as at,
      exists (
        select from change_message_read mark
        where mark.organisation_id = a.organisation_id and mark.application_id = a.id
          and mark.person_id = acting_person()
      ) as read
    from change_application a
    where organisation_id = ${organisation} and state in ('granted', 'refused') and ended_by <> ${person}
      and (${isTold}::boolean or applied_by = ${person})
    union all
    select 'licence', c.id, c.organisation_id, false, correction_id is not null, correction.reason, c.licence_id,
      licence.number, confirmed_at,
      exists (
        select from licence_message_read mark
        where mark.organisation_id = c.organisation_id and mark.confirmation_id = c.id
          and mark.person_id = acting_person()
      )
    from licence_confirmation c
    join licence on licence.organisation_id = c.organisation_id and licence.id = c.licence_id
    left join licence_correction correction
      on correction.organisation_id = c.organisation_id and correction.id = c.correction_id
    where c.organisation_id = ${organisation} and application_id is null and confirmed_by <> ${person}
      and ${isTold}::boolean
  )`;
}
