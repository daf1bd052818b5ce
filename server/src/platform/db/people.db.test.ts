import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { query, run } from "./queries.ts";
import type { Tables } from "./tables.ts";
import { useDatabase } from "./testing/database.fixture.ts";
import { actorOf, enter, madeUp, type Organisation } from "./testing/province.fixture.ts";

const database = useDatabase();
const ours = madeUp("province", "甲省");
const theirs = madeUp("province", "乙省");
const person = { id: randomUUID(), name: "昇琎" };
const document = { id: randomUUID(), number: "甲人〔2026〕1号", title: "任命", issued_on: "2026-01-01" };

beforeAll(async () => {
  await database.transaction({ system: "set-up" }, async (transaction) => {
    for (const root of [ours, theirs]) await enter(transaction, root);
  });
  await database.transaction(actorOf(ours), async (transaction) => {
    await run(transaction, query.insertInto("person").values(person));
    await run(transaction, query.insertInto("appointing_document").values({ ...document, organisation_id: ours.id }));
    await run(transaction, query.insertInto("appointment").values(appointmentIn(ours)));
  });
});

function appointmentIn({ id }: Organisation): Tables["appointment"] {
  const period = { valid_from: "2026-01-01", valid_until: "2026-12-31" };
  return {
    organisation_id: id,
    id: randomUUID(),
    person_id: person.id,
    post_code: "head",
    document_id: document.id,
    ...period,
  };
}

test.each([
  [ours, [person]],
  [theirs, []],
])("a person is seen through an appointment in one's own tree: $name", async (organisation, seen) => {
  const rows = await database.transaction(actorOf(organisation), (transaction) =>
    run(transaction, query.selectFrom("person").selectAll()),
  );
  expect(rows).toEqual(seen);
});

test("an appointment can't rest on another organisation's document", async () => {
  const appointed = database.transaction(actorOf(theirs), (transaction) =>
    run(transaction, query.insertInto("appointment").values(appointmentIn(theirs))),
  );
  await expect(appointed).rejects.toThrow("appointment_organisation_id_document_id_fkey");
});

test("nobody appoints in another's organisation", async () => {
  const appointed = database.transaction(actorOf(theirs), (transaction) =>
    run(transaction, query.insertInto("appointment").values(appointmentIn(ours))),
  );
  await expect(appointed).rejects.toThrow("row-level security");
});

test("a post is held once at a time", async () => {
  const appointed = database.transaction(actorOf(ours), (transaction) =>
    run(transaction, query.insertInto("appointment").values({ ...appointmentIn(ours), valid_from: "2026-12-31" })),
  );
  await expect(appointed).rejects.toThrow("appointment_once_at_a_time");
});
