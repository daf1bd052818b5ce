import { policy, replay, type State } from "@jianheng/domain/assessments";
import { tellingWalks } from "@jianheng/domain/assessments/walks";
import { expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { carryOut } from "./carried.fixture.ts";
import { getState } from "./load.ts";
import { findHead } from "./store.ts";

/** Random ways that assessments go, carried out against the database: what is loaded is what the pure log makes. */
const database = useDatabase();
const tree = useStations(database);
const seed = Math.floor(Math.random() * 2 ** 30);
const { walks: same, edition } = tellingWalks({ numRuns: 110, seed: 20261121 });
const { walks: others } = tellingWalks({ numRuns: 12, seed });

function stateOf(actor: Member, which: { organisation: string; assessment: string }): Promise<State> {
  return database.transaction(actor, async (transaction) => {
    const head = await findHead(transaction, { ...which, lock: false });
    return await getState(transaction, { ...which, seq: head?.seq ?? 0 });
  });
}

test(`what the database has of a way is what its log makes (seed ${seed})`, async () => {
  const done = new Set<string>();
  for (const { log } of [...same, ...others]) {
    const { which, actor, pure, head } = await carryOut(database, { log, edition, tree });
    expect(await stateOf(actor, which)).toEqual(replay(pure));
    const stored = await database.transaction(actor, (transaction) => findHead(transaction, { ...which, lock: false }));
    expect(stored).toMatchObject({ ...head, seq: pure.length });
    for (const { type } of pure) done.add(type);
  }
  expect([...Object.keys(policy)].filter((type) => !done.has(type))).toEqual(["see"]);
});
