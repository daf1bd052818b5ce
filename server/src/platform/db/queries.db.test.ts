import { expect, test } from "vitest";
import { prepare, query, run } from "./queries.ts";
import { useDatabase } from "./testing/database.fixture.ts";
import { Transaction } from "./transaction.ts";

const database = useDatabase();
const findPost = prepare({
  name: "find-post",
  write: ({ code }: { code: string }) => query.selectFrom("post").selectAll().where("code", "=", code),
});

test("a query answers typed rows", async () => {
  const names = await database.transaction({ system: "set-up" }, (transaction) =>
    run(transaction, query.selectFrom("post").select("name").where("code", "in", ["head", "examiner"]).orderBy("code")),
  );
  expect(names).toEqual([{ name: "考评员" }, { name: "最高管理者" }]);
});

test("a prepared query takes its parameters by name, and its session plans it once", async () => {
  await database.transaction({ system: "set-up" }, async (transaction) => {
    expect(await findPost(transaction, { code: "head" })).toEqual([{ code: "head", name: "最高管理者" }]);
    expect(await findPost(transaction, { code: "no-such-post" })).toEqual([]);
    const { rows } = await Transaction.sessionOf(transaction).query(
      "select name from pg_prepared_statements where name = 'find-post'",
    );
    expect(rows).toEqual([{ name: "find-post" }]);
  });
});

test("Chinese characters are letters to the database, as searching by trigrams needs", async () => {
  const { rows } = await database.owner.query("select '鉴定站' ~ '^[[:alpha:]]+$' as letters");
  expect(rows).toEqual([{ letters: true }]);
});

test("days stay as they are written", async () => {
  const { rows } = await database.owner.query("select date '2026-11-30' as day, 9007199254740993 as big");
  expect(rows).toEqual([{ day: "2026-11-30", big: "9007199254740993" }]);
});
