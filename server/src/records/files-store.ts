import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { Which } from "./store.ts";

/** The papers of a record, the oldest first. */
export async function listPapers(transaction: Transaction, { organisation, register, id }: Which) {
  const listed = query
    .selectFrom("record_file")
    .innerJoin("file", (join) =>
      join
        .onRef("file.organisation_id", "=", "record_file.organisation_id")
        .onRef("file.id", "=", "record_file.file_id"),
    )
    .select(["file.id", "file.name", "file.type"])
    .where("record_file.organisation_id", "=", organisation)
    .where("register", "=", register.id)
    .where("record_id", "=", id)
    .orderBy("added_at")
    .orderBy("file.id");
  return await run(transaction, listed);
}

/** Puts a file to a record; false where it was there already. */
export async function addPaper(transaction: Transaction, { file, ...which }: Which & { file: string }) {
  const added = query
    .insertInto("record_file")
    .values({ ...keyOf(which), file_id: file })
    .onConflict((conflict) => conflict.doNothing())
    .returning("file_id");
  return (await run(transaction, added)).length > 0;
}

/** Takes a file off a record; false where it was not there. */
export async function removePaper(transaction: Transaction, { file, ...which }: Which & { file: string }) {
  const { organisation_id, register, record_id } = keyOf(which);
  const removed = query
    .deleteFrom("record_file")
    .where("organisation_id", "=", organisation_id)
    .where("register", "=", register)
    .where("record_id", "=", record_id)
    .where("file_id", "=", file)
    .returning("file_id");
  return (await run(transaction, removed)).length > 0;
}

function keyOf({ organisation, register, id }: Which) {
  return { organisation_id: organisation, register: register.id, record_id: id };
}
