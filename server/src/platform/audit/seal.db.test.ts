import { randomUUID } from "node:crypto";
import { by } from "@jianheng/domain/kernel";
import { beforeAll, expect, test, vi } from "vitest";
import type { Transaction } from "../db/index.ts";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { actorOf, enter, madeUp } from "../db/testing/province.fixture.ts";
import { recordActs } from "./record.ts";
import { BATCH, sealOnce } from "./seal.ts";
import { startSealer } from "./sealer.ts";
import { addSeals, listUnsealed } from "./store.ts";

const database = useDatabase();
const station = madeUp("station", "甲站");
const other = madeUp("station", "乙站");
const actor = actorOf(station);
const action = { id: "test.act", words: { zh: "试", en: "try" }, grants: [by("head").of("own")] };

beforeAll(async () => {
  await database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, station);
    await enter(transaction, other);
  });
});

function act(transaction: Transaction, { id } = station, count = 1): Promise<void> {
  const acts = Array.from({ length: count }, () => ({
    action,
    organisation: id,
    subject: { kind: "thing", id: randomUUID() },
  }));
  return recordActs({ transaction }, ...acts);
}

async function chainOf({ id } = station): Promise<{ sequence: string; previous: string | null; digest: string }[]> {
  const { rows } = await database.owner.query(
    "select sequence, previous, digest from audit_seal where organisation_id = $1 order by sequence",
    [id],
  );
  return rows;
}

async function waiting(): Promise<number> {
  const { rows } = await database.owner.query<{ count: string }>("select count(*) from audit_unsealed");
  return Number(rows[0]?.count);
}

test("rows are linked in a chain of their organisation, more than one batch of them", async () => {
  await database.transaction(actor, (transaction) => act(transaction, station, BATCH + 5));
  await database.transaction(actorOf(other), (transaction) => act(transaction, other));
  expect(await waiting()).toBe(BATCH + 6);
  expect(await sealOnce(database)).toBe(BATCH + 6);
  const chain = await chainOf();
  expect(chain.map(({ sequence }) => Number(sequence))).toEqual(Array.from({ length: BATCH + 5 }, (_, i) => i + 1));
  expect(chain.map(({ previous }) => previous)).toEqual([null, ...chain.slice(0, -1).map(({ digest }) => digest)]);
  expect(await chainOf(other)).toMatchObject([{ sequence: "1", previous: null }]);
  expect(await waiting()).toBe(0);
  expect(await sealOnce(database)).toBe(0);
});

test("a writer with an open transaction is not waited for, and its row is sealed by the next round", async () => {
  await database.transaction(actor, async (transaction) => {
    await act(transaction);
    await database.transaction(actor, (second) => act(second));
    expect(await sealOnce(database)).toBe(1);
  });
  expect(await sealOnce(database)).toBe(1);
});

test("a writer does not wait for a sealer whose transaction is open", async () => {
  await database.transaction(actor, (transaction) => act(transaction));
  const undone = database.transaction({ system: "sealer" }, async (sealing) => {
    const [row] = await listUnsealed(sealing, { organisation: station.id, limit: 1 });
    const [last] = (await chainOf()).slice(-1);
    const sequence = Number(last?.sequence) + 1;
    const previous = last?.digest ?? null;
    await addSeals(sealing, [
      { organisation: station.id, sequence, previous, audit: row?.id ?? "", digest: "0".repeat(64) },
    ]);
    await database.transaction(actor, (writing) => act(writing));
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await sealOnce(database)).toBe(2);
});

test("several sealers at once seal each row once", async () => {
  await database.transaction(actor, (transaction) => act(transaction, station, 50));
  const sealed = await Promise.all([1, 2, 3].map(() => sealOnce(database)));
  expect(sealed.reduce((sum, one) => sum + one)).toBe(50);
  expect(await waiting()).toBe(0);
});

test.each([
  ["update audit set purpose = 'x'"],
  ["delete from audit"],
  ["update audit_seal set digest = previous"],
  ["delete from audit_seal"],
  ["insert into audit_unsealed select organisation_id, id from audit"],
])("the application can't: %s", async (sql) => {
  await database.owner.query("begin; set local role jianheng_app; set local jianheng.system = 'sealer'");
  const tried = database.owner.query(sql);
  await expect(tried).rejects.toThrow("permission denied");
  await database.owner.query("rollback");
});

test("nobody but the sealer takes a row off those that wait, or adds a seal", async () => {
  await database.transaction(actor, (transaction) => act(transaction));
  const tried = database.transaction(actor, async (transaction) => {
    const [row] = await listUnsealed(transaction, { organisation: station.id, limit: 1 });
    const forged = { organisation: station.id, sequence: 9999, previous: "0".repeat(64), digest: "0".repeat(64) };
    await addSeals(transaction, [{ ...forged, audit: row?.id ?? "" }]);
  });
  await expect(tried).rejects.toThrow("row-level security");
  expect(await sealOnce(database)).toBe(1);
});

test("the sealer seals what is written while it runs, until it is stopped", async () => {
  const sealer = startSealer({ database, everyMs: 5, onFault: (fault) => expect.fail(String(fault)) });
  await database.transaction(actor, (transaction) => act(transaction));
  await vi.waitFor(async () => expect(await waiting()).toBe(0));
  await database.transaction(actor, (transaction) => act(transaction));
  await vi.waitFor(async () => expect(await waiting()).toBe(0));
  await sealer.stop();
  await database.transaction(actor, (transaction) => act(transaction));
  expect(await waiting()).toBe(1);
});
