import type { Day } from "@jianheng/domain/kernel";
import type { AppointingDocument } from "@jianheng/domain/people";
import { type SelectQueryBuilder, sql } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { holdsOn, insertMany, query, run } from "../platform/db/queries.ts";

const appointments = query
  .selectFrom("appointment")
  .innerJoin("registration", (join) =>
    join
      .onRef("registration.organisation_id", "=", "appointment.organisation_id")
      .onRef("registration.person_id", "=", "appointment.person_id"),
  )
  .innerJoin("post", "post.code", "appointment.post_code")
  .innerJoin("appointing_document as document", (join) =>
    join
      .onRef("document.organisation_id", "=", "appointment.organisation_id")
      .onRef("document.id", "=", "appointment.document_id"),
  )
  .select(["appointment.organisation_id", "appointment.id", "appointment.person_id", "registration.name"])
  .select(["post_code", "post.name as post_name", "valid_from", "valid_until", "appointment.version"])
  .select(["number", "title", "issued_on"]);

/** An appointment with the names of whom and what it names. */
export type AppointmentRow =
  typeof appointments extends SelectQueryBuilder<infer _D, infer _T, infer Row> ? Row : never;

/** Appointments of an organisation, the latest first; all of them where no limit is named, else one more. */
export async function listAppointments(
  transaction: Transaction,
  of: {
    organisation: string;
    people?: readonly string[];
    day?: Day | undefined;
    post?: string | undefined;
    after?: [Day, string] | undefined;
    limit?: number;
  },
): Promise<AppointmentRow[]> {
  const { organisation, people, day, post, after, limit } = of;
  if (people?.length === 0) return [];
  let listed = appointments.where("appointment.organisation_id", "=", organisation);
  if (people) listed = listed.where("appointment.person_id", "in", [...people]);
  if (post !== undefined) listed = listed.where("post_code", "=", post);
  if (day !== undefined) {
    listed = listed.where(holdsOn(day));
  }
  if (after) {
    listed = listed.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("valid_from", "appointment.id"), "<", tuple(...after)),
    );
  }
  const ordered = listed.orderBy("valid_from", "desc").orderBy("appointment.id", "desc");
  return await run(transaction, limit === undefined ? ordered : ordered.limit(limit + 1));
}

/** One appointment of an organisation; while it is locked, nobody else ends it. */
export async function findAppointment(
  transaction: Transaction,
  { organisation, id, lock = false }: { organisation: string; id: string; lock?: boolean },
): Promise<AppointmentRow | undefined> {
  const found = appointments.where("appointment.organisation_id", "=", organisation).where("appointment.id", "=", id);
  const [row] = await run(transaction, lock ? found.forUpdate("appointment") : found);
  return row;
}

/** The id of an organisation's document: the same number, title and day are the same document. */
export async function getDocument(
  transaction: Transaction,
  { organisation, id, ...document }: { organisation: string; id: string } & AppointingDocument,
): Promise<string> {
  const { number, title, issuedOn: issued_on } = document;
  const added = query
    .insertInto("appointing_document")
    .values({ organisation_id: organisation, id, number, title, issued_on })
    .onConflict((there) => there.columns(["organisation_id", "number", "title", "issued_on"]).doNothing())
    .returning("id");
  const found = query
    .selectFrom("appointing_document")
    .select("id")
    .where("organisation_id", "=", organisation)
    .where("number", "=", number)
    .where("title", "=", title)
    .where("issued_on", "=", issued_on);
  const [row] = [...(await run(transaction, added)), ...(await run(transaction, found))];
  if (!row) throw new Error("a document was neither added nor found");
  return row.id;
}

/** Appoints somebody who is registered. */
export async function addAppointment(
  transaction: Transaction,
  row: Omit<Tables["appointment"], "version">,
): Promise<void> {
  await run(transaction, query.insertInto("appointment").values(row));
}

/** Lets an appointment end on a day. */
export async function endAppointment(
  transaction: Transaction,
  { organisation, id, until }: { organisation: string; id: string; until: Day },
): Promise<void> {
  const ended = query
    .updateTable("appointment")
    .set((now) => ({ valid_until: until, version: now("version", "+", 1) }))
    .where("organisation_id", "=", organisation)
    .where("id", "=", id);
  await run(transaction, ended);
}

/**
 * Other appointments to a post of an organisation that reports to nobody; undefined where it reports to somebody, who
 * can mend it. Until the transaction ends, nobody else asks.
 */
export async function findOthersAtTop(
  transaction: Transaction,
  { organisation, id, post, day }: { organisation: string; id: string; post: string; day: Day },
): Promise<{ from: Day; until: Day | null }[] | undefined> {
  const lock = sql`pg_advisory_xact_lock(hashtextextended('others at top ' || ${organisation}, 0))`;
  await run(transaction, query.selectNoFrom(lock.as("locked")));
  const above = query
    .selectFrom("reporting")
    .select("superior_id")
    .where("organisation_id", "=", organisation)
    .where(holdsOn(day));
  if ((await run(transaction, above)).length > 0) return undefined;
  const others = query
    .selectFrom("appointment")
    .select(["valid_from as from", "valid_until as until"])
    .where("organisation_id", "=", organisation)
    .where("post_code", "=", post)
    .where("id", "<>", id);
  return await run(transaction, others);
}

/** What an organisation is, and whether the installation serves one station alone. */
export async function findPlace(transaction: Transaction, organisation: string) {
  const found = query
    .selectFrom("organisation")
    .select(["kind", sql<boolean>`single_station()`.as("single")])
    .where("id", "=", organisation);
  return (await run(transaction, found))[0];
}

/** Whether a person holds one of some posts in another organisation, whosever, in a time. Nobody else asks meanwhile. */
export async function administersElsewhere(
  transaction: Transaction,
  of: { person: string; organisation: string; posts: readonly string[]; from: Day; until: Day | null },
): Promise<boolean> {
  const asked = sql<boolean>`administers_elsewhere(
    ${of.person}, ${of.organisation}, ${[...of.posts]}::text[], ${of.from}::date, ${of.until}::date)`;
  return (await run(transaction, query.selectNoFrom(asked.as("found"))))[0]?.found ?? false;
}

/** Enters many documents and the appointments that rest on them. */
export async function addManyAppointments(
  transaction: Transaction,
  rows: {
    documents: readonly Tables["appointing_document"][];
    appointments: readonly Omit<Tables["appointment"], "version">[];
  },
): Promise<void> {
  await insertMany(transaction, { into: "appointing_document", rows: rows.documents });
  await insertMany(transaction, { into: "appointment", rows: rows.appointments });
}
