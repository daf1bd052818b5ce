import { randomUUID } from "node:crypto";
import { by } from "@jianheng/domain/kernel";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { actorOf, enter, madeUp } from "../db/testing/province.fixture.ts";
import { recordActs } from "./record.ts";
import { sealOnce } from "./seal.ts";
import { verifyAudit } from "./verify.ts";

const database = useDatabase();
const station = madeUp("station", "甲站");
const other = madeUp("station", "乙站");
const action = { id: "test.act", words: { zh: "试", en: "try" }, grants: [by("head").of("own")] };

async function act({ organisation = station, count = 1 } = {}): Promise<void> {
  await database.transaction(actorOf(organisation), (transaction) => {
    const acts = Array.from({ length: count }, (_, index) => ({
      action,
      organisation: organisation.id,
      subject: { kind: "thing", id: randomUUID() },
      before: index,
      after: index + 1,
      details: { index },
      purpose: "核对",
    }));
    return recordActs({ transaction, requestId: "r" }, ...acts);
  });
}

const LENGTH = 6;
let rows: string[] = [];

beforeAll(async () => {
  await database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, station);
    await enter(transaction, other);
  });
  await act({ count: LENGTH });
  await act({ organisation: other, count: 2 });
  await sealOnce(database);
  await database.owner.query(`
    create temporary table kept_audit as table audit;
    create temporary table kept_seal as table audit_seal;
    set session_replication_role = replica`);
  const order = "select audit_id from audit_seal where organisation_id = $1 order by sequence";
  rows = (await database.owner.query(order, [station.id])).rows.map(({ audit_id }) => audit_id);
});

afterEach(() =>
  database.owner.query(`
    delete from audit_unsealed; delete from audit_seal; delete from audit;
    insert into audit select * from kept_audit; insert into audit_seal select * from kept_seal`),
);

/** Who owns the database bends what nobody else can; `$n` is the n-th row of the station's chain. */
async function bend(sql: string): Promise<void> {
  const named = sql
    .replaceAll(/\$(\d)/g, (_, n: string) => `'${rows[Number(n) - 1]}'`)
    .replaceAll("$o", `'${station.id}'`);
  await database.owner.query(named);
}

async function verify() {
  return (await verifyAudit({ database, organisation: station.id }))[0];
}

describe("a trail that nobody bent", () => {
  test("is sound, organisation by organisation, to its head", async () => {
    const verified = await verifyAudit({ database });
    const { rows: heads } = await database.owner.query(
      "select distinct on (organisation_id) digest from audit_seal order by organisation_id, sequence desc",
    );
    expect(verified).toMatchObject(
      [station, other]
        .map(({ id }) => ({ organisation: id, sealed: id === station.id ? LENGTH : 2, bent: null }))
        .sort((a, b) => (a.organisation < b.organisation ? -1 : 1)),
    );
    expect(verified.map(({ head }) => head)).toEqual(heads.map(({ digest }) => digest));
  });

  test("has a tail of rows that are not sealed yet", async () => {
    await database.owner.query("set session_replication_role = origin");
    await act({ count: 3 });
    await database.owner.query("set session_replication_role = replica");
    const { rows: times } = await database.owner.query("select max(at) as at from audit");
    expect(await verify()).toMatchObject({ sealed: LENGTH, unsealed: { count: 3, oldest: times[0]?.at }, bent: null });
  });
});

/** A change of every column of a row, whatever its type. */
const CHANGES: Readonly<Record<string, string>> = {
  uuid: "gen_random_uuid()",
  text: "'bent'",
  jsonb: `'{"index": 2.0}'`,
  "timestamp with time zone": "at + interval '1 microsecond'",
};

describe("whoever bends the trail is found out", () => {
  test("in every column of a row that does not name it", async () => {
    const { rows: columns } = await database.owner.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns where table_schema = 'public'
       and table_name = 'audit' and column_name not in ('organisation_id', 'id')`,
    );
    for (const { name, type } of columns) {
      await bend("delete from audit; insert into audit select * from kept_audit");
      await bend("alter table audit drop constraint if exists audit_by_somebody");
      await bend(`update audit set ${name} = ${CHANGES[type]} where id = $3`);
      expect({ name, ...(await verify()) }).toMatchObject({
        name,
        sealed: 2,
        bent: { fault: "row-changed", sequence: 3, row: rows[2] },
      });
    }
    expect(columns.length).toBe(13);
  });

  test.each([
    ["a row is deleted", "delete from audit where id = $2", "row-missing", 2],
    [
      "a row is moved to another organisation",
      "update audit set organisation_id = gen_random_uuid() where id = $2",
      "row-missing",
      2,
    ],
    ["a row gets another id", "update audit set id = gen_random_uuid() where id = $2", "row-missing", 2],
    [
      "a seal's digest is changed",
      "update audit_seal set digest = repeat('0', 64) where audit_id = $4",
      "seal-changed",
      4,
    ],
    ["a link is cut", "update audit_seal set previous = repeat('0', 64) where audit_id = $4", "previous-changed", 4],
    ["the first seal is deleted", "delete from audit_seal where audit_id = $1", "gap", 1],
    ["a seal in the middle is deleted", "delete from audit_seal where audit_id = $3", "gap", 3],
  ])("where %s", async (_, sql, fault, sequence) => {
    await bend(sql);
    const row = fault === "gap" ? null : rows[sequence - 1];
    expect(await verify()).toMatchObject({ sealed: sequence - 1, bent: { fault, sequence, row } });
  });

  test("where two rows change their places", async () => {
    await bend(`alter table audit_seal drop constraint audit_seal_organisation_id_audit_id_key;
      update audit_seal set audit_id = case audit_id when $2 then $5::uuid else $2::uuid end where audit_id in ($2, $5);
      alter table audit_seal add unique (organisation_id, audit_id)`);
    expect(await verify()).toMatchObject({ bent: { fault: "row-changed", sequence: 2, row: rows[4] } });
  });

  test("where a row is sealed a second time, with whatever digest", async () => {
    await bend(`alter table audit_seal drop constraint audit_seal_organisation_id_audit_id_key;
      insert into audit_seal (organisation_id, sequence, audit_id, digest, previous)
      select organisation_id, sequence + 1, $2, digest, digest from audit_seal where audit_id = $${LENGTH}`);
    const verified = await verify();
    await bend(`delete from audit_seal where sequence > ${LENGTH};
      alter table audit_seal add unique (organisation_id, audit_id)`);
    expect(verified).toMatchObject({ bent: { fault: "sealed-twice", sequence: LENGTH + 1, row: rows[1] } });
  });

  test("where the end of the chain is cut off", async () => {
    await bend("delete from audit_seal where audit_id in ($5, $6)");
    expect(await verify()).toMatchObject({ sealed: 4, bent: { fault: "never-sealed", row: expect.any(String) } });
  });

  test("where a row is slipped in without a word to the sealer", async () => {
    await bend(`insert into audit (organisation_id, id, system, action, subject_kind, subject_id)
      values ($o, '00000000-0000-4000-8000-000000000000', 'set-up', 'a.b', 'c', 'd')`);
    const row = "00000000-0000-4000-8000-000000000000";
    expect(await verify()).toMatchObject({ sealed: LENGTH, bent: { fault: "never-sealed", sequence: null, row } });
  });

  test("where a row goes before it is sealed", async () => {
    await bend("insert into audit_unsealed values ($o, '00000000-0000-4000-8000-000000000000')");
    expect(await verify()).toMatchObject({ bent: { fault: "row-missing", sequence: null } });
  });

  test("and of one organisation nothing is said in another's", async () => {
    await bend("delete from audit where id = $2");
    const verified = await verifyAudit({ database });
    expect(verified.filter(({ bent }) => bent).map(({ organisation }) => organisation)).toEqual([station.id]);
  });
});

test("ten thousand rows are checked a thousand at a time", { timeout: 60_000 }, async () => {
  await database.owner.query("set session_replication_role = origin");
  await act({ count: 5000 });
  await act({ count: 5000 });
  await sealOnce(database);
  await database.owner.query("set session_replication_role = replica");
  const steps: number[] = [];
  const [verified] = await verifyAudit({
    database,
    organisation: station.id,
    onProgress: (checked) => {
      steps.push(checked);
    },
  });
  expect(verified).toMatchObject({ sealed: 10_000 + LENGTH, bent: null, unsealed: { count: 0 } });
  expect(Math.max(...steps.slice(1).map((step, index) => step - (steps[index] ?? 0)))).toBe(1000);
});
