import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { sealOnce } from "../platform/audit/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./routes.ts";
import { act, useTrail } from "./trail.fixture.ts";
import { verification } from "./verification.ts";

const database = useDatabase();
const http = useHttp({ database, routes, kinds: [verification] });
const { province, station, foreign, head } = useTrail(database);
const auditor = memberIn(station, "log-auditor");
const path = `POST /api/organisations/${station.id}/audit/verification`;

beforeAll(() => http.jobs.start());
afterAll(() => http.jobs.stop({ withinSeconds: 1 }));

async function resultOf(job: string) {
  return await vi.waitFor(
    async () => {
      const { rows } = await database.owner.query("select state, done, total, result from job where id = $1", [job]);
      expect(rows[0]).toMatchObject({ state: "done" });
      return rows[0];
    },
    { timeout: 9_000 },
  );
}

async function ask(): Promise<string> {
  const answer = await http.send(auditor, path);
  expect(answer.statusCode).toBe(202);
  return answer.json().job;
}

test("a sound trail is found sound, a bent one names its first bent row; asking is in the trail itself", async () => {
  await act(database, { member: head, organisation: station });
  await act(database, { member: head, organisation: station });
  await sealOnce(database);
  const job = await ask();
  expect(await resultOf(job)).toMatchObject({
    done: 2,
    total: 2,
    result: { sealed: 2, bent: null, unsealed: { count: 1 }, head: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  const { rows } = await database.owner.query(
    "select person_id, details from audit where action = 'audit.verify' and subject_kind = 'trail'",
  );
  expect(rows).toEqual([{ person_id: auditor.personId, details: { job } }]);

  await database.owner.query(
    "update audit set action = 'a.b' where id = (select audit_id from audit_seal where sequence = 2)",
  );
  const { rows: bent } = await database.owner.query("select audit_id from audit_seal where sequence = 2");
  expect((await resultOf(await ask())).result.bent).toMatchObject({
    fault: "row-changed",
    sequence: 2,
    row: bent[0]?.audit_id,
    words: { zh: "操作记录被改动" },
  });
});

test.each([
  ["log-auditor", province, 202],
  ["head", station, 403],
  ["system-administrator", station, 403],
  ["log-auditor", foreign, 404],
])("%s of another: %s", async (post, organisation, status) => {
  expect((await http.send(memberIn(organisation, post), path)).statusCode).toBe(status);
});
