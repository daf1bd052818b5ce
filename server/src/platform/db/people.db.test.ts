import { randomBytes, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "./actor.ts";
import { query, run } from "./queries.ts";
import { useDatabase } from "./testing/database.fixture.ts";
import {
  actorOf,
  enter,
  enterDocument,
  enterPerson,
  enterUnder,
  madeUp,
  type Organisation,
  somebody,
} from "./testing/province.fixture.ts";
import { Transaction } from "./transaction.ts";

const database = useDatabase();
const parent = madeUp("province", "甲省");
const ours = madeUp("station", "乙站");
const sibling = madeUp("station", "丙站");
const foreign = madeUp("province", "丁省");
const shared = somebody("昇琎");
const other = somebody("丙站的人");
let document: string;

beforeAll(async () => {
  await database.transaction({ system: "set-up" }, async (transaction) => {
    for (const root of [parent, foreign]) await enter(transaction, root);
    for (const below of [ours, sibling]) await enterUnder(transaction, below, parent);
    await enterPerson(transaction, shared, ours);
    await enterPerson(transaction, { ...shared, id: randomUUID(), name: "丙站所知之名" }, sibling);
    await enterPerson(transaction, other, sibling);
    document = await enterDocument(transaction, ours);
    await run(transaction, query.insertInto("appointment").values(appointmentIn(ours, document)));
  });
});

function appointmentIn({ id }: Organisation, resting: string, of: { id: string } = shared) {
  const period = { valid_from: "2026-01-01", valid_until: "2026-12-31" };
  const held = { organisation_id: id, id: randomUUID(), person_id: of.id, post_code: "head" };
  return { ...held, document_id: resting, ...period };
}

function as<T>(who: Organisation | Actor, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return database.transaction("kind" in who ? actorOf(who) : who, work);
}

function names(transaction: Transaction) {
  return run(transaction, query.selectFrom("registration").select(["person_id", "name"]).orderBy("name"));
}

describe("a person is one in the installation, whoever registers him", () => {
  test("and each organisation has its own name for him", async () => {
    expect(await as(ours, names)).toEqual([{ person_id: shared.id, name: shared.name }]);
    const theirs = await as(sibling, names);
    expect(theirs).toContainEqual({ person_id: shared.id, name: "丙站所知之名" });
  });

  test("and nobody is registered twice in one organisation", async () => {
    expect(await as(ours, (transaction) => enterPerson(transaction, shared, ours))).toBeUndefined();
  });

  test("also where two organisations register him at once", async () => {
    const one = somebody("同时登记的人");
    const registered = await Promise.all(
      [ours, sibling].map((organisation) =>
        as(organisation, (transaction) => enterPerson(transaction, { ...one, id: randomUUID() }, organisation)),
      ),
    );
    expect(new Set(registered).size).toBe(1);
  });
});

describe("a person is seen through a registration in one's own tree", () => {
  test.each([
    [parent, [shared.id, other.id]],
    [ours, [shared.id]],
    [sibling, [shared.id, other.id]],
    [foreign, []],
  ])("$name", async (who, seen) => {
    const rows = await as(who, (transaction) => run(transaction, query.selectFrom("person").select("id")));
    const found = rows.map(({ id }) => id).filter((id) => id === shared.id || id === other.id);
    expect(found.sort()).toEqual([...seen].sort());
  });
});

describe("whoever merely knows a person's id", () => {
  const denied = /permission denied/;

  test("does not enter him: there is no way but by his number", async () => {
    const row = { id: randomUUID(), resident_id_sealed: randomBytes(32), resident_id_index: randomBytes(32) };
    await expect(as(ours, (t) => run(t, query.insertInto("person").values(row)))).rejects.toThrow(denied);
    const registration = { organisation_id: ours.id, person_id: other.id, name: "知其编号" };
    await expect(as(ours, (t) => run(t, query.insertInto("registration").values(registration)))).rejects.toThrow(
      denied,
    );
  });

  test("enters nobody by leaving out where", async () => {
    const index = randomBytes(32);
    await database.transaction(actorOf(ours), (transaction) =>
      Transaction.sessionOf(transaction).query("select register_people('{}', $1, $1, $2, '{x}', '{null}', '{null}')", [
        [index],
        [randomUUID()],
      ]),
    );
    const { rows } = await database.owner.query("select from person where resident_id_index = $1", [index]);
    expect(rows).toEqual([]);
  });

  test("does not take his id for somebody else", async () => {
    const taken = as(ours, (transaction) => enterPerson(transaction, { ...somebody("冒名"), id: other.id }, ours));
    await expect(taken).rejects.toThrow("person_pkey");
  });

  test("does not appoint him", async () => {
    const row = appointmentIn(ours, document, other);
    await expect(as(ours, (t) => run(t, query.insertInto("appointment").values(row)))).rejects.toThrow(
      "appointment_of_registered",
    );
  });

  test("does not change what another has of him", async () => {
    const bent = query.updateTable("registration").set({ name: "改名" }).where("person_id", "=", other.id);
    for (const who of [ours, foreign]) await as(who, (transaction) => run(transaction, bent));
    const { rows } = await database.owner.query("select name from registration where person_id = $1", [other.id]);
    expect(rows).toEqual([{ name: other.name }]);
  });
});

describe("nobody", () => {
  test.each([
    [foreign, ours],
    [sibling, ours],
    [ours, parent],
  ])("of $name registers or appoints in $1.name", async (who, organisation) => {
    const registered = as(who, (transaction) => enterPerson(transaction, somebody("某人"), organisation));
    await expect(registered).rejects.toThrow("nobody registers people outside his own tree");
    const row = appointmentIn(organisation, document);
    await expect(as(who, (t) => run(t, query.insertInto("appointment").values(row)))).rejects.toThrow(
      "row-level security",
    );
  });

  test.each([foreign, sibling])("of $name ends an appointment of ours", async (who) => {
    const ended = query.updateTable("appointment").set({ valid_until: "2026-01-02" }).where("post_code", "=", "head");
    await as(who, (transaction) => run(transaction, ended));
    const { rows } = await database.owner.query("select valid_until from appointment where organisation_id = $1", [
      ours.id,
    ]);
    expect(rows).toEqual([{ valid_until: "2026-12-31" }]);
  });

  test("appoints himself", async () => {
    const himself: Actor = { personId: shared.id, organisationId: ours.id, post: "head" };
    const row = { ...appointmentIn(ours, document), post_code: "finance" };
    await expect(as(himself, (t) => run(t, query.insertInto("appointment").values(row)))).rejects.toThrow(
      "row-level security",
    );
  });

  test("changes what a document says under those whom it appointed", async () => {
    const bent = query.updateTable("appointing_document").set({ title: "另一件" });
    await expect(as(ours, (transaction) => run(transaction, bent))).rejects.toThrow("permission denied");
  });
});

test("an appointment can't rest on another organisation's document", async () => {
  const row = appointmentIn(sibling, document);
  await expect(as(sibling, (t) => run(t, query.insertInto("appointment").values(row)))).rejects.toThrow(
    "appointment_organisation_id_document_id_fkey",
  );
});

test("a post is held once at a time", async () => {
  const row = { ...appointmentIn(ours, document), valid_from: "2026-12-31" };
  await expect(as(ours, (t) => run(t, query.insertInto("appointment").values(row)))).rejects.toThrow(
    "appointment_once_at_a_time",
  );
});
