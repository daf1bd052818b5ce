import type { Day } from "@jianheng/domain/kernel";
import type { AppointingDocument } from "@jianheng/domain/people";
import { type SelectQueryBuilder, sql } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { insertMany, query, run } from "../platform/db/queries.ts";
import type { SealedNumbers } from "./numbers.ts";

/** What an organisation has on its books about a person. */
export interface Registered extends SealedNumbers {
  name: string;
  version: number;
}

const registered = query
  .selectFrom("registration")
  .innerJoin("person", "person.id", "registration.person_id")
  .select(["registration.organisation_id", "person_id", "name", "version", "mobile_sealed"])
  .select(["resident_id_sealed", "resident_id_index"]);

/** By what people are looked for. */
export type Sought = { name: string } | { residentIndex: Buffer } | { mobileIndex: Buffer };

/** Those registered in an organisation by name, one more than `limit`. */
export async function listRegistered(
  transaction: Transaction,
  of: { organisation: string; sought: Sought | undefined; after: [string, string] | undefined; limit: number },
): Promise<Registered[]> {
  const { organisation, sought, after, limit } = of;
  let listed = registered.where("registration.organisation_id", "=", organisation);
  if (sought && "name" in sought) listed = listed.where(sql<boolean>`strpos(registration.name, ${sought.name}) > 0`);
  if (sought && "residentIndex" in sought) listed = listed.where("resident_id_index", "=", sought.residentIndex);
  if (sought && "mobileIndex" in sought) listed = listed.where("mobile_index", "=", sought.mobileIndex);
  if (after) {
    listed = listed.where(({ eb, refTuple, tuple }) => eb(refTuple("name", "person_id"), ">", tuple(...after)));
  }
  return await run(
    transaction,
    listed
      .orderBy("name")
      .orderBy("person_id")
      .limit(limit + 1),
  );
}

/** What an organisation has of one person; while that is locked, nobody else changes it or appoints him there. */
export async function findRegistered(
  transaction: Transaction,
  { organisation, person, lock = false }: { organisation: string; person: string; lock?: boolean },
): Promise<Registered | undefined> {
  const found = registered
    .where("registration.organisation_id", "=", organisation)
    .where("registration.person_id", "=", person);
  const [row] = await run(transaction, lock ? found.forUpdate("registration") : found);
  return row;
}

/** A registration to be made, with the person's id for the case that he is new to the installation. */
export interface NewRegistration {
  organisation: string;
  newId: string;
  residentIndex: Buffer;
  residentSealed: Buffer;
  name: string;
  mobile: { sealed: Buffer | null; index: Buffer | null };
}

/** Registers people, found or new. Answers those who were not registered there yet. */
export async function addRegistrations(transaction: Transaction, rows: readonly NewRegistration[]) {
  const added = sql<{ organisation_id: string; person_id: string }>`register_people(
    ${rows.map(({ organisation }) => organisation)}::uuid[],
    ${rows.map(({ residentIndex }) => residentIndex)}::bytea[],
    ${rows.map(({ residentSealed }) => residentSealed)}::bytea[],
    ${rows.map(({ newId }) => newId)}::uuid[],
    ${rows.map(({ name }) => name)}::text[],
    ${rows.map(({ mobile }) => mobile.sealed)}::bytea[],
    ${rows.map(({ mobile }) => mobile.index)}::bytea[])`.as<"added">(sql.ref("added"));
  return await run(transaction, query.selectFrom(added).select(["organisation_id", "person_id"]));
}

/** Changes what an organisation has of a person. */
export async function changeRegistration(
  transaction: Transaction,
  {
    organisation,
    person,
    ...changes
  }: { organisation: string; person: string; name: string } & Partial<
    Pick<Tables["registration"], "mobile_sealed" | "mobile_index">
  >,
): Promise<void> {
  const changed = query
    .updateTable("registration")
    .set((now) => ({ ...changes, version: now("version", "+", 1) }))
    .where("organisation_id", "=", organisation)
    .where("person_id", "=", person);
  await run(transaction, changed);
}

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
    listed = listed
      .where("valid_from", "<=", day)
      .where((is) => is.or([is("valid_until", "is", null), is("valid_until", ">=", day)]));
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

/** What an organisation is, and whether the installation serves one station alone. */
export async function findPlace(transaction: Transaction, organisation: string) {
  const found = query
    .selectFrom("organisation")
    .select(["kind", sql<boolean>`single_station()`.as("single")])
    .where("id", "=", organisation);
  return (await run(transaction, found))[0];
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
