import { describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { useJobs } from "./jobs.fixture.ts";

const database = useDatabase();
const { province, station, foreign, asker, send, path, asked } = useJobs(database);
const colleague = memberIn(station, "head");
const administrator = memberIn(station, "system-administrator");
const above = memberIn(province, "system-administrator");

async function seen(member = asker, query = ""): Promise<string[]> {
  const answer = await send(member, `GET ${path}${query}`);
  expect(answer.statusCode).toBe(200);
  return answer.json().items.map(({ id }: { id: string }) => id);
}

describe("jobs", () => {
  test("are seen by whoever asked, and by administrators of the system of the organisation and above", async () => {
    const own = await asked();
    const other = await asked({ by: colleague });
    expect(await seen(asker)).toEqual([own]);
    expect(await seen(colleague)).toEqual([other]);
    expect(await seen(administrator)).toEqual([other, own]);
    expect(await seen(above)).toEqual([other, own]);
    expect((await send(memberIn(foreign, "system-administrator"), `GET ${path}`)).statusCode).toBe(404);
  });

  test("one is shown to those who see it, and to nobody else: whether it is there is not said either", async () => {
    const job = await asked();
    expect((await send(asker, `GET ${path}/${job}`)).json()).toEqual({
      id: job,
      kind: "test.nothing",
      words: { zh: "什么也不做", en: "nothing" },
      state: "waiting",
      done: 0,
      total: null,
      step: null,
      message: null,
      by: { person: { id: asker.personId, name: null }, system: null },
      createdAt: expect.stringMatching(/Z$/),
      startedAt: null,
      endedAt: null,
      result: null,
    });
    const unseen = await send(colleague, `GET ${path}/${job}`);
    const absent = await send(colleague, `GET ${path}/${crypto.randomUUID()}`);
    expect(unseen.statusCode).toBe(404);
    const { requestId: one, ...first } = unseen.json();
    const { requestId: two, ...second } = absent.json();
    expect(one).not.toBe(two);
    expect(first).toEqual(second);
  });

  test("that run say what they are at, where their work says so", async () => {
    const job = await asked();
    await database.owner.query("update job set state = 'running', started_at = now(), mark = $2 where id = $1", [
      job,
      { step: "年度计划　第1/2张表，20行" },
    ]);
    expect((await send(asker, `GET ${path}/${job}`)).json()).toMatchObject({ step: "年度计划　第1/2张表，20行" });
    await database.owner.query("update job set mark = '{\"after\":3}' where id = $1", [job]);
    expect((await send(asker, `GET ${path}/${job}`)).json()).toMatchObject({ step: null });
    await database.owner.query("delete from job where id = $1", [job]);
  });

  test("are looked through by state, page by page", async () => {
    const waiting = await asked();
    const failed = await asked({ state: "failed" });
    expect(await seen(asker, "?state=failed")).toEqual([failed]);
    const first = (await send(asker, `GET ${path}?limit=1`)).json();
    expect(await seen(asker, `?limit=1&cursor=${first.next}`)).toEqual([waiting]);
  });
});
