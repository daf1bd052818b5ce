import type { Action } from "@jianheng/domain/assessments";
import { edition } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { canonicalJson } from "@jianheng/domain/kernel";
import { expect, test } from "vitest";
import type { Actor } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enterAssessments } from "./enter-assessments.ts";
import { hasAssessment } from "./entering-store.ts";
import { useJourneys } from "./journeys.fixture.ts";
import { verifyAssessments } from "./verify-assessments.ts";

const database = useDatabase();
const { at } = useJourneys(database);
const TODAY = "2026-11-20";
const SET_UP = { system: "set-up" } as const;
/** What an assessment lies in, the last first to be taken away. */
const TABLES = {
  assessment: "id",
  assessment_party: "assessment_id",
  assessment_action: "seq",
  assessment_todo: "n",
  assessment_message: "assessment_id, seq, n",
  assessment_snapshot: "hash",
  assessment_public: "assessment_id",
  assessment_objection: "receipt",
};
/** A row without what is drawn by lot, and without the order of names. */
function comparable({ token: _, names, ...row }: Record<string, unknown>) {
  const { people = [], places = [] } = (names ?? {}) as Record<string, object[]>;
  return { ...row, names: new Set([...people, ...places].map((one) => canonicalJson(one))) };
}

const enter = (actor: Actor, logs: readonly (readonly Action[])[]) =>
  database.transaction(actor, (transaction) =>
    enterAssessments({ transaction, editions: [edition], today: TODAY }, logs),
  );

/** Every row of every assessment. */
async function rows() {
  const all: unknown[][] = [];
  for (const [table, order] of Object.entries(TABLES)) {
    const found = await database.owner.query(`select * from ${table} order by organisation_id, ${order}`);
    all.push(found.rows.map(comparable));
  }
  return all;
}

async function takeAway() {
  for (const table of Object.keys(TABLES).reverse()) await database.owner.query(`delete from ${table}`);
}

const { declined, onSite, stopped, published, appealed, closed } = journeys;

test.each(Object.entries({ declined, onSite, stopped, published, appealed, closed }))(
  "a log that is entered at once leaves what its acts leave one by one: %s",
  async (_, journey) => {
    await takeAway();
    const { pure } = await at(journey());
    const before = await rows();
    await takeAway();
    await enter(SET_UP, [pure]);
    expect(await rows()).toEqual(before);
    const verified = await verifyAssessments({ database, editions: [edition], today: TODAY });
    expect(verified).toMatchObject([{ actions: pure.length, wrong: [] }]);
  },
);

test("the trail has each act, and says that the set-up entered it", async () => {
  await takeAway();
  const { pure, which } = await at(journeys.handedIn());
  await takeAway();
  await database.owner.query("truncate audit cascade");
  await enter(SET_UP, [pure]);
  const { rows: trail } = await database.owner.query(
    "select action, system, person_id, subject_id, details from audit order by (details ->> 'seq')::int",
  );
  const entered = { system: "set-up", person_id: null, subject_id: which.assessment };
  expect(trail).toEqual(
    pure.map(({ type, id }, index) => {
      return { ...entered, action: `assessments.${type}`, details: { action: id, seq: index + 1 } };
    }),
  );
});

test("nobody but the set-up can, and one that is there is seen to be", async () => {
  await takeAway();
  const { pure, actor, which } = await at(journeys.handedIn());
  const there = () => database.transaction(SET_UP, (transaction) => hasAssessment(transaction, which.assessment));
  expect(await there()).toBe(true);
  await takeAway();
  expect(await there()).toBe(false);
  for (const other of [actor, { system: "accounts" }, { system: "housekeeping" }] as const) {
    await expect(enter(other, [pure])).rejects.toThrow(/row-level security/);
  }
});

test("what the public did is not entered: it did it for nobody", async () => {
  const { pure } = await at(journeys.handedIn());
  const [first, ...rest] = pure;
  if (!first) throw new Error("a log begins with create");
  await expect(enter(SET_UP, [[{ ...first, by: { system: "public" } }, ...rest]])).rejects.toThrow(/made by people/);
});
