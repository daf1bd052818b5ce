import type { ContentOf, VerbType } from "@jianheng/domain/assessments";
import { beforeAll } from "vitest";
import { officialDay } from "../platform/clock/index.ts";
import type { Actor, Transaction } from "../platform/db/index.ts";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { NOW, SERVICES } from "../platform/http/testing/http.fixture.ts";
import { NO_JOBS } from "../platform/jobs/no-jobs.fixture.ts";
import type { Services } from "../platform/services.ts";
import { appendAction } from "./append-action.ts";
import type { Acting } from "./write-actions.ts";

/** A province with a city, a station that the city approved, one that it approved itself, and what is beside. */
export function stations() {
  return {
    province: madeUp("province", "甲省"),
    city: madeUp("city", "乙市"),
    otherCity: madeUp("city", "丙市"),
    station: madeUp("station", "丁站"),
    direct: madeUp("station", "戊站"),
    unapproved: madeUp("station", "己站"),
    foreign: madeUp("province", "庚省"),
  };
}

/** The tree, entered before the tests of a file. */
export function useStations(database: TestDatabase): ReturnType<typeof stations> {
  const made = stations();
  const { province, city, otherCity, station, direct, unapproved, foreign } = made;
  beforeAll(async () => {
    await database.transaction({ system: "set-up" }, async (transaction) => {
      for (const root of [province, foreign]) await enter(transaction, root);
      for (const below of [city, otherCity, direct]) await enterUnder(transaction, below, province);
      for (const below of [station, unapproved]) await enterUnder(transaction, below, city);
    });
    for (const [whom, by] of [
      [station, city],
      [direct, province],
    ] as const) {
      await database.owner.query("insert into approval values ($1, $2, '甲人社〔2020〕1号', '2020-01-01')", [
        whom.id,
        by.id,
      ]);
    }
  });
  return made;
}

/** What a request brings to a command, without a server. */
export function acting<By extends Actor>(of: {
  transaction: Transaction;
  actor: By;
  organisation: string;
  at?: Date;
  services?: Partial<Services>;
}): Acting & { actor: By } {
  const { transaction, actor, organisation, at = NOW, services } = of;
  const today = officialDay(at);
  const whole = { ...SERVICES, jobs: NO_JOBS, ...services };
  return { transaction, actor, organisation, at, today, requestId: "test", services: whole };
}

/** Does one thing to an assessment as somebody, in a transaction of its own. */
export function act<T extends VerbType>(
  database: TestDatabase,
  of: {
    actor: Actor;
    organisation: string;
    assessment: string;
    type: T;
    content: ContentOf<T>;
    at?: Date;
    services?: Partial<Services>;
  },
) {
  const { actor, assessment, type, content, ...rest } = of;
  return database.transaction(actor, (transaction) =>
    appendAction(acting({ transaction, actor, ...rest }), { assessment, type, content }),
  );
}
