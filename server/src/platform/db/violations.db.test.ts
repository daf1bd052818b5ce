import { type Problem, succeed } from "@jianheng/domain/kernel";
import { expect, test } from "vitest";
import type { Actor } from "./actor.ts";
import { insertMany, query, run } from "./queries.ts";
import { useDatabase } from "./testing/database.fixture.ts";
import { madeUp } from "./testing/province.fixture.ts";
import { refusingViolations } from "./violations.ts";

const database = useDatabase();
const SET_UP: Actor = { system: "set-up" };
const THERE: Problem = { at: "", code: "already-there", message: { zh: "已存在", en: "already there" } };
const body = madeUp("body", "甲厂");

function enterTwice(refusals: Record<string, Problem>) {
  return database.transaction(SET_UP, (transaction) =>
    refusingViolations(refusals, async () => {
      await insertMany(transaction, { into: "organisation", rows: [body, body] });
      return succeed("entered");
    }),
  );
}

test("a constraint that is expected is a refusal, and nothing was done", async () => {
  expect(await enterTwice({ organisation_pkey: THERE })).toEqual({ ok: false, problems: [THERE] });
  expect((await database.owner.query("select from organisation")).rowCount).toBe(0);
});

test("any other is a fault", async () => {
  await expect(enterTwice({ person_pkey: THERE })).rejects.toThrow("organisation_pkey");
});

test("many rows are inserted at once, more than a statement has parameters", async () => {
  const many = Array.from({ length: 30_000 }, (_, at) => madeUp("body", `${at}厂`));
  await database.transaction(SET_UP, async (transaction) => {
    await insertMany(transaction, { into: "organisation", rows: many });
    await insertMany(transaction, { into: "organisation", rows: [] });
    const counted = query.selectFrom("organisation").select(({ fn }) => fn.countAll<string>().as("count"));
    expect(await run(transaction, counted)).toEqual([{ count: "30000" }]);
  });
});
