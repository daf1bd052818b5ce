import { beforeAll } from "vitest";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";

/** Two provinces, and what is below the first of them. */
export function tree() {
  return {
    province: madeUp("province", "甲省"),
    city: madeUp("city", "乙市"),
    otherCity: madeUp("city", "丙市"),
    station: madeUp("station", "丁站"),
    sibling: madeUp("station", "戊站"),
    foreign: madeUp("province", "己省"),
    body: madeUp("body", "庚厂"),
  };
}

/** The tree, entered before the tests of a file. */
export function useTree(database: TestDatabase): ReturnType<typeof tree> {
  const made = tree();
  beforeAll(async () => {
    await database.transaction({ system: "set-up" }, async (transaction) => {
      for (const root of [made.province, made.foreign, made.body]) await enter(transaction, root);
      for (const city of [made.city, made.otherCity]) await enterUnder(transaction, city, made.province);
      for (const station of [made.station, made.sibling]) await enterUnder(transaction, station, made.city);
    });
  });
  return made;
}

/** The problems of a refusal, as `at code`. */
export function problemsOf(answer: { json(): { problems: { at: string; code: string }[] } }): string[] {
  return answer.json().problems.map(({ at, code }) => `${at} ${code}`);
}

/** The trail of an organisation, as its owner reads it. */
export async function trailOf(database: TestDatabase, { id }: { id: string }) {
  const { rows } = await database.owner.query(
    `select action, subject_kind, subject_id, person_id, details, purpose, before_digest is not null as before,
       after_digest is not null as after
     from audit where organisation_id = $1 order by at, id`,
    [id],
  );
  return rows;
}
