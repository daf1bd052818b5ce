import { randomUUID } from "node:crypto";
import { ownActs } from "@jianheng/domain/accounts";
import { policy } from "@jianheng/domain/audit";
import type { Action } from "@jianheng/domain/kernel";
import { afterEach, describe, expect, test } from "vitest";
import { recordActs, sealOnce } from "../platform/audit/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./routes.ts";
import { act, useTrail } from "./trail.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, station, foreign, head } = useTrail(database);
const path = `/api/organisations/${station.id}/audit`;

afterEach(() => database.owner.query("delete from audit_unsealed; delete from audit_seal; delete from audit"));

async function list(query = "", member = head) {
  const answer = await http.send(member, `GET ${path}${query}`);
  expect(answer.statusCode).toBe(200);
  return answer.json() as { items: Listed[]; next: string | null };
}

interface Listed {
  action: { id: string };
  by: unknown;
  subject: { id: string };
}

function subjects({ items }: { items: Listed[] }): string[] {
  return items.map(({ subject }) => subject.id);
}

describe("the trail", () => {
  test("says who did what, when, to which record, and whether it is sealed", async () => {
    const id = await act(database, { member: head, organisation: station, at: "2026-11-21T07:00:00.123456Z" });
    const expected = {
      at: "2026-11-21T07:00:00.123456Z",
      by: {
        person: { id: head.personId, name: "甲某" },
        organisation: { id: station.id, name: "乙站" },
        post: { id: "head", name: "最高管理者" },
        system: null,
      },
      action: { id: "audit.verify", words: policy.verify.words },
      subject: { kind: "thing", id },
      details: { n: 1 },
      purpose: null,
      requestId: "request-1",
      sealed: false,
    };
    expect((await list()).items).toMatchObject([expected]);
    await sealOnce(database);
    expect((await list()).items).toMatchObject([{ ...expected, sealed: true, seal: 1 }]);
  });

  test("names nobody whom the reader does not see", async () => {
    const superior = memberIn(province, "head");
    await act(database, { member: superior, organisation: station });
    expect((await list()).items).toMatchObject([
      { by: { person: { id: superior.personId, name: null }, organisation: { id: province.id, name: null } } },
    ]);
  });

  test("names whose account it was where only he can have done it; who failed to sign in is not known", async () => {
    const account = randomUUID();
    const add =
      "insert into account (organisation_id, id, person_id, username, opened_at) values ($1, $2, $3, 'yizhan', now())";
    await database.owner.query(add, [station.id, account, head.personId]);
    for (const { id } of [ownActs.signIn, ownActs.failSignIn]) {
      await database.transaction({ system: "accounts" }, (transaction) =>
        recordActs(
          { transaction },
          { action: { id } as Action, organisation: station.id, subject: { kind: "account", id: account } },
        ),
      );
    }
    const byAction = Object.fromEntries((await list()).items.map((one) => [one.action.id, one.by]));
    expect(byAction[ownActs.signIn.id]).toMatchObject({
      person: { id: head.personId, name: "甲某" },
      system: "accounts",
    });
    expect(byAction[ownActs.failSignIn.id]).toMatchObject({ person: null, system: "accounts" });
    expect((await list(`?person=${head.personId}`)).items).toHaveLength(2);
    await database.owner.query("delete from account");
  });

  test("comes page by page, from the newest on, rows of the same moment too", async () => {
    const times = [
      "2026-11-20T01:00:00Z",
      "2026-11-20T01:00:00Z",
      "2026-11-20T01:00:00.000001Z",
      "2026-11-19T01:00:00Z",
    ];
    const ids: string[] = [];
    for (const at of times) ids.push(await act(database, { member: head, organisation: station, at }));
    const whole = subjects(await list());
    expect(whole[0]).toBe(ids[2]);
    expect(whole[3]).toBe(ids[3]);
    const paged: string[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const page = await list(`?limit=1${next && `&cursor=${next}`}`);
      expect(page.items).toHaveLength(1);
      paged.push(...subjects(page));
      next = page.next;
    }
    expect(paged).toEqual(whole);
  });

  test("is looked through by day of China, action, person and record", async () => {
    const before = await act(database, { member: head, organisation: station, at: "2026-11-19T15:59:59.999999Z" });
    const within = await act(database, { member: head, organisation: station, at: "2026-11-19T16:00:00Z" });
    const other = memberIn(province, "head");
    const after = await act(database, { member: other, organisation: station, at: "2026-11-20T16:00:00Z" });
    expect(subjects(await list("?from=2026-11-20&until=2026-11-20"))).toEqual([within]);
    expect(subjects(await list("?until=2026-11-19"))).toEqual([before]);
    expect(subjects(await list(`?person=${other.personId}`))).toEqual([after]);
    expect(subjects(await list(`?subject=${within}`))).toEqual([within]);
    expect(subjects(await list("?action=audit.verify"))).toHaveLength(3);
    expect(subjects(await list("?action=people.appoint"))).toEqual([]);
  });

  test("refuses what is no day, and a cursor that it did not answer", async () => {
    const answer = await http.send(head, `GET ${path}?from=2026-02-30&cursor=x`);
    expect(answer.statusCode).toBe(422);
    expect(
      answer
        .json()
        .problems.map(({ at }: { at: string }) => at)
        .sort(),
    ).toEqual(["query.cursor", "query.from"]);
  });
});

describe("who may read it", () => {
  test.each([
    ["head", station, 200],
    ["log-auditor", station, 200],
    ["security-administrator", station, 200],
    ["archivist", station, 403],
    ["system-administrator", station, 403],
    ["log-auditor", province, 200],
    ["security-administrator", province, 200],
    ["provincial-quality-officer", province, 403],
    ["head", province, 403],
    ["log-auditor", foreign, 404],
  ])("%s of %j: %s", async (post, { name, ...organisation }, status) => {
    expect(name).not.toBe("");
    expect((await http.send(memberIn(organisation, post), `GET ${path}`)).statusCode).toBe(status);
    expect((await http.send(memberIn(organisation, post), `GET ${path}/chain`)).statusCode).toBe(status);
  });

  test("nobody sees another organisation's rows in his own", async () => {
    await act(database, { member: head, organisation: station });
    const answer = await http.send(memberIn(foreign, "log-auditor"), `GET /api/organisations/${foreign.id}/audit`);
    expect(answer.json()).toEqual({ items: [], next: null });
  });

  test("reading leaves no trace", async () => {
    await list();
    expect((await database.owner.query("select from audit")).rowCount).toBe(0);
  });
});

test("the chain says how far it is sealed, and its head", async () => {
  const chain = async () => (await http.send(head, `GET ${path}/chain`)).json();
  expect(await chain()).toEqual({ sealed: 0, unsealed: 0, head: null, sealedAt: null });
  await act(database, { member: head, organisation: station });
  await sealOnce(database);
  await act(database, { member: head, organisation: station });
  const { rows } = await database.owner.query("select digest, sealed_at from audit_seal");
  expect(await chain()).toEqual({
    sealed: 1,
    unsealed: 1,
    head: rows[0]?.digest,
    sealedAt: rows[0]?.sealed_at.toISOString(),
  });
});
