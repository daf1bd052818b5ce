import { randomUUID } from "node:crypto";
import { afterEach, beforeAll } from "vitest";
import { z } from "zod";
import type { Member } from "../platform/db/index.ts";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { jobKind } from "../platform/jobs/index.ts";
import { routes } from "./routes.ts";

const nothing = jobKind({
  kind: "test.nothing",
  words: { zh: "什么也不做", en: "nothing" },
  data: z.object({}),
  as: { system: "jobs" },
  work: () => Promise.resolve(null),
});

/** A province with a station and its people, a station outside it, and a server with jobs that nobody works on. */
export function useJobs(database: TestDatabase) {
  const province = madeUp("province", "甲省");
  const station = madeUp("station", "乙站");
  const foreign = madeUp("station", "丙站");
  const asker = memberIn(station, "archivist");
  const http = useHttp({ database, routes, kinds: [nothing] });
  beforeAll(() =>
    database.transaction({ system: "set-up" }, async (transaction) => {
      await enter(transaction, province);
      await enter(transaction, foreign);
      await enterUnder(transaction, station, province);
    }),
  );
  afterEach(() => database.owner.query("delete from job; delete from audit_unsealed; delete from audit"));
  return {
    province,
    station,
    foreign,
    asker,
    send: http.send,
    path: `/api/organisations/${station.id}/jobs`,
    /** Has somebody ask for a job, which then is in some state. */
    async asked({ by = asker, state = "waiting", key = randomUUID() as string } = {}): Promise<string> {
      const ask = { kind: "test.nothing", organisation: station.id, data: {}, uniqueKey: key };
      const job = await database.transaction(by as Member, (transaction) => http.jobs.enqueue(transaction, ask));
      const ended = ["waiting", "running"].includes(state) ? null : new Date();
      await database.owner.query("update job set state = $1, ended_at = $2 where id = $3", [state, ended, job]);
      return job;
    },
  };
}
