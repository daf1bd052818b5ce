import { randomUUID } from "node:crypto";
import type { TestDatabase } from "./database.fixture.ts";

/** Somebody whom an organisation knows by a name; entered as a person where he is not yet. */
interface Known {
  person: string;
  organisation: string;
  name?: string;
}

/** Has an organisation know somebody, whose numbers nobody can open. */
export async function enterKnown(
  database: TestDatabase,
  { person, organisation, name = "甲某" }: Known,
): Promise<void> {
  await database.owner.query("insert into person values ($1::uuid, $2, $2) on conflict do nothing", [
    person,
    Buffer.from(person),
  ]);
  await database.owner.query(
    "insert into registration (organisation_id, person_id, name) values ($1, $2, $3) on conflict do nothing",
    [organisation, person, name],
  );
}

/** Has somebody hold a post until further notice; answers the appointment. */
export async function enterAppointed(database: TestDatabase, of: Known & { post: string }): Promise<string> {
  await enterKnown(database, of);
  const id = randomUUID();
  await database.owner.query("insert into appointing_document values ($1, $2, $3, '任命', '2020-01-01')", [
    of.organisation,
    id,
    `初〔2020〕${id}号`,
  ]);
  await database.owner.query(
    `insert into appointment (organisation_id, id, person_id, post_code, document_id, valid_from)
     values ($1, $2, $3, $4, $2, '2020-01-01')`,
    [of.organisation, id, of.person, of.post],
  );
  return id;
}
