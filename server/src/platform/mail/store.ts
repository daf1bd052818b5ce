import { sql } from "kysely";
import type { Transaction } from "../db/index.ts";
import { query, run } from "../db/queries.ts";

/** Which letter, under which organisation. */
export interface MailKey {
  organisation: string;
  mail: string;
}

/** Adds a letter to those that wait. */
export async function addMail(
  transaction: Transaction,
  of: MailKey & { recipient: string | null; address: Buffer; template: string; data: unknown; at: Date },
): Promise<void> {
  const added = query.insertInto("mail").values({
    organisation_id: of.organisation,
    id: of.mail,
    recipient_person_id: of.recipient,
    address: of.address,
    template: of.template,
    data: JSON.stringify(of.data),
    due_at: of.at,
  });
  await run(transaction, added);
}

/** Takes letters that are due, for so long that whoever takes them can send them: nobody else does meanwhile. */
export async function takeDue(transaction: Transaction, of: { at: Date; until: Date; limit: number }) {
  const due = query
    .selectFrom("mail")
    .select(["organisation_id", "id"])
    .where("state", "in", ["waiting", "sending"])
    .where("due_at", "<=", of.at)
    .orderBy("due_at")
    .limit(of.limit)
    .forUpdate()
    .skipLocked();
  const taken = query
    .with("due", () => due)
    .updateTable("mail")
    .from("due")
    .set({ state: "sending", due_at: of.until, tries: sql`tries + 1` })
    .whereRef("mail.organisation_id", "=", "due.organisation_id")
    .whereRef("mail.id", "=", "due.id")
    .returning(["mail.organisation_id", "mail.id", "address", "template", "data", "tries"]);
  return await run(transaction, taken);
}

/** A letter that was taken to be sent. */
export type Taken = Awaited<ReturnType<typeof takeDue>>[number];

/** What became of a letter. Its address goes with it, where it is not tried again. */
export type Fate =
  | { state: "sent"; at: Date }
  | { state: "waiting"; due: Date; error: string }
  | { state: "failed"; error: string };

/** Writes down what became of a letter. */
export async function settleMail(transaction: Transaction, { organisation, mail, fate }: MailKey & { fate: Fate }) {
  const gone = { address: null };
  const values =
    fate.state === "sent"
      ? { state: fate.state, sent_at: fate.at, error: null, ...gone }
      : fate.state === "failed"
        ? { state: fate.state, error: fate.error, ...gone }
        : { state: fate.state, due_at: fate.due, error: fate.error };
  const settled = query
    .updateTable("mail")
    .set(values)
    .where("organisation_id", "=", organisation)
    .where("id", "=", mail)
    .where("state", "=", "sending");
  await run(transaction, settled);
}
