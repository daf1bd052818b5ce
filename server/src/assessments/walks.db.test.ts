import { policy, replay } from "@jianheng/domain/assessments";
import { tellingWalks } from "@jianheng/domain/assessments/walks";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { carryOut } from "./carried.fixture.ts";
import { todosAtMidnight } from "./refresh-todos.ts";
import { stateOf } from "./state-of.fixture.ts";
import { findHead } from "./store.ts";
import { verifyAssessments } from "./verify-assessments.ts";

/** Random ways that assessments go, carried out against the database: what is loaded is what the pure log makes. */
const database = useDatabase();
const tree = useStations(database);
const seed = Math.floor(Math.random() * 2 ** 30);
const { walks: same, edition } = tellingWalks({ numRuns: 110, seed: 20261121 });
const { walks: others } = tellingWalks({ numRuns: 12, seed });

test(`what the database has of a way is what its log makes (seed ${seed})`, async () => {
  const done = new Set<string>();
  for (const { log } of [...same, ...others]) {
    const { which, actor, pure, head } = await carryOut(database, { log, edition, tree });
    expect(await stateOf(database, actor, which)).toEqual(replay(pure));
    const stored = await database.transaction(actor, (transaction) => findHead(transaction, { ...which, lock: false }));
    expect(stored).toMatchObject({ ...head, seq: pure.length });
    for (const { type, by } of pure) done.add("system" in by ? by.system : type);
  }
  const today = "2028-01-02";
  await todosAtMidnight({ database, editions: [edition], now: () => new Date(`${today}T00:01:00+08:00`) }).work(
    new AbortController().signal,
  );
  const verified = await verifyAssessments({ database, editions: [edition], today });
  expect(verified.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  expect([...Object.keys(policy)].filter((type) => !done.has(type))).toEqual(["see"]);
  expect(done).toContain("public");
});
