import { describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { useJobs } from "./jobs.fixture.ts";

const database = useDatabase();
const { province, station, foreign, asker, send, path, asked } = useJobs(database);

async function acts() {
  const { rows } = await database.owner.query("select action, subject_kind, subject_id, person_id, details from audit");
  return rows;
}

describe("stopping", () => {
  test("a job that waits ends it", async () => {
    const job = await asked();
    const answer = await send(asker, `POST ${path}/${job}/stop`);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ id: job, state: "stopped", endedAt: "2026-11-21T07:00:00.000Z" });
    expect(await acts()).toEqual([
      {
        action: "jobs.stop",
        subject_kind: "job",
        subject_id: job,
        person_id: asker.personId,
        details: { kind: "test.nothing" },
      },
    ]);
  });

  test("a job that runs tells it to stop; it ends by itself", async () => {
    const job = await asked({ state: "running" });
    expect((await send(asker, `POST ${path}/${job}/stop`)).json()).toMatchObject({ state: "running", endedAt: null });
    expect((await database.owner.query("select stop_requested from job")).rows).toEqual([{ stop_requested: true }]);
  });

  test.each(["done", "failed", "stopped"])("a job that is %s is refused, and leaves no trace", async (state) => {
    const job = await asked({ state });
    const answer = await send(asker, `POST ${path}/${job}/stop`);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: "job-ended" });
    expect(await acts()).toEqual([]);
  });
});

describe("running again", () => {
  test.each(["failed", "stopped"])("a job that is %s has it wait once more", async (state) => {
    const job = await asked({ state });
    const answer = await send(asker, `POST ${path}/${job}/retry`);
    expect(answer.json()).toMatchObject({ id: job, state: "waiting", endedAt: null });
    expect(await acts()).toMatchObject([{ action: "jobs.retry", subject_id: job }]);
    const { rows } = await database.owner.query("select id from pgboss.job where data ->> 'job' = $1", [job]);
    expect(rows).toHaveLength(2);
  });

  test.each(["waiting", "running", "done"])("a job that is %s is refused", async (state) => {
    const job = await asked({ state });
    const answer = await send(asker, `POST ${path}/${job}/retry`);
    expect(answer.json()).toMatchObject({ status: 422, code: "job-not-ended" });
  });

  test("is refused while the same job is under way", async () => {
    const job = await asked({ state: "failed", key: "same" });
    await asked({ key: "same" });
    expect((await send(asker, `POST ${path}/${job}/retry`)).json()).toMatchObject({
      status: 409,
      code: "already-there",
    });
  });
});

describe.each(["stop", "retry"])("who may %s", (verb) => {
  test.each([
    ["somebody else of the station", memberIn(station, "head"), 404],
    ["its administrator of the system", memberIn(station, "system-administrator"), 200],
    ["the administrator of the system above", memberIn(province, "system-administrator"), 200],
    ["the head above", memberIn(province, "head"), 404],
    ["an administrator of another station", memberIn(foreign, "system-administrator"), 404],
  ])("%s", async (_, member, status) => {
    const job = await asked({ state: verb === "stop" ? "waiting" : "failed" });
    expect((await send(member, `POST ${path}/${job}/${verb}`)).statusCode).toBe(status);
  });
});
