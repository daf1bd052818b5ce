import { randomUUID } from "node:crypto";
import { refuse } from "@jianheng/domain/kernel";
import { describe, expect, test } from "vitest";
import type { Actor } from "./actor.ts";
import { query, run } from "./queries.ts";
import { useDatabase } from "./testing/database.fixture.ts";
import { Transaction } from "./transaction.ts";

const database = useDatabase();
const actor: Actor = { personId: randomUUID(), organisationId: randomUUID(), post: "head" };
const SET_UP: Actor = { system: "set-up" };
const body = { id: randomUUID(), kind: "body" as const, name: "喆堃厂" };

function ask(transaction: Transaction, text: string): Promise<{ rows: unknown[] }> {
  return Transaction.sessionOf(transaction).query(text);
}

describe("a transaction", () => {
  test("has the plain role and the actor", async () => {
    const { rows } = await database.transaction(actor, (transaction) =>
      ask(transaction, "select current_user as role, acting_person(), acting_organisation(), acting_system()"),
    );
    expect(rows).toEqual([
      {
        role: "jianheng_app",
        acting_person: actor.personId,
        acting_organisation: actor.organisationId,
        acting_system: null,
      },
    ]);
  });

  test("leaves neither role nor actor to the session's next user", async () => {
    const read = "select acting_person(), acting_system()";
    await database.transaction(actor, (transaction) => ask(transaction, "select 1"));
    const { rows } = await database.transaction({ system: "set-up" }, (transaction) => ask(transaction, read));
    expect(rows).toEqual([{ acting_person: null, acting_system: "set-up" }]);
  });

  test("that throws has done nothing, and its session is used again", async () => {
    const fault = new Error("changed my mind");
    const failed = database.transaction(SET_UP, async (transaction) => {
      await run(transaction, query.insertInto("organisation").values(body));
      throw fault;
    });
    await expect(failed).rejects.toBe(fault);
    const { rows } = await database.owner.query("select from organisation where id = $1", [body.id]);
    expect(rows).toEqual([]);
  });

  test("that ends in a refusal has done nothing, and says why", async () => {
    const refused = await database.transaction(SET_UP, async (transaction) => {
      await run(transaction, query.insertInto("organisation").values(body));
      return refuse([{ at: "$", code: "not-yet", message: { zh: "尚不可", en: "not yet" } }]);
    });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: "not-yet" }] });
    const { rows } = await database.owner.query("select from organisation where id = $1", [body.id]);
    expect(rows).toEqual([]);
  });

  test("commits", async () => {
    await database.transaction(SET_UP, (transaction) =>
      run(transaction, query.insertInto("organisation").values(body)),
    );
    const { rows } = await database.owner.query("select name from organisation where id = $1", [body.id]);
    expect(rows).toEqual([{ name: body.name }]);
  });

  test("whose session breaks between two queries fails at the next, and the process lives on", async () => {
    const killed = database.transaction(actor, async (transaction) => {
      const { rows } = await ask(transaction, "select pg_backend_pid() as pid");
      const gone = new Promise((resolve) => Transaction.sessionOf(transaction).once("end", resolve));
      await database.owner.query("select pg_terminate_backend($1)", [(rows[0] as { pid: number }).pid]);
      await gone;
      await ask(transaction, "select 1");
    });
    await expect(killed).rejects.toThrow();
  });

  test("whose session is killed is a fault, and the next one gets another session", async () => {
    const killed = database.transaction(actor, (transaction) =>
      ask(transaction, "select pg_terminate_backend(pg_backend_pid())"),
    );
    await expect(killed).rejects.toThrow();
    const { rows } = await database.transaction(actor, (transaction) => ask(transaction, "select 1 as one"));
    expect(rows).toEqual([{ one: 1 }]);
  });
});
