import { expect, test } from "vitest";
import { SERVICES } from "./platform/http/testing/http.fixture.ts";
import { openJobs } from "./platform/jobs/index.ts";
import { kinds, routines } from "./work.ts";

const database = { transaction: () => Promise.reject(new Error("nothing is asked of it")) };
const now = () => new Date("2026-11-21T07:00:00Z");

test("every kind of work has a name of its own, and words in both languages", () => {
  const { settings, files, editions, personalData } = SERVICES;
  const known = kinds({ personalData, settings, now });
  const onFault = () => undefined;
  const jobs = openJobs({
    database,
    kinds: known,
    routines: routines({ database, settings, editions, store: files.store, now }),
    now,
    onFault,
  });
  for (const { kind } of known) expect(jobs.words(kind).zh).toMatch(/\p{Script=Han}/u);
});
