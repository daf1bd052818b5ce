import { policy } from "@jianheng/domain/audit";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { recordActs, sealOnce } from "../platform/audit/index.ts";
import { type Database, findBeside, openDatabase } from "../platform/db/index.ts";
import { asOwner } from "../platform/db/open.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { makeTestFolder, removeTestFolder, THROW_AWAY } from "../platform/db/testing/test-server.fixture.ts";
import { verifyTrails } from "./verify-trails.ts";

// Making a database takes a second, and several when the machine is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = makeTestFolder();
const where = { embedded: { folder, settings: THROW_AWAY } };
const station = madeUp("station", "甲站");
let server: Database;

beforeAll(async () => {
  const opened = await openDatabase(where);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  server = opened.value;
});
afterAll(async () => {
  await server.close();
  removeTestFolder(folder);
});

async function act(): Promise<void> {
  const subject = { kind: "thing", id: "1" };
  await server.transaction({ system: "set-up" }, (transaction) =>
    recordActs({ transaction }, { action: policy.verify, organisation: station.id, subject }),
  );
}

test("beside a server that runs, the first bent row of a trail is named", async () => {
  expect(await verifyTrails(where)).toEqual({ ok: true, value: [] });
  await server.transaction({ system: "set-up" }, (transaction) => enter(transaction, station));
  await act();
  await act();
  await sealOnce(server);
  expect(await verifyTrails(where)).toMatchObject({ value: [{ organisation: station.id, sealed: 2, bent: null }] });
  const found = await findBeside(where);
  if (!found.ok || !found.value) throw new Error("it runs and is not found");
  await asOwner(found.value.owner, (owner) =>
    owner.query("update audit set action = 'a.b' where id = (select audit_id from audit_seal where sequence = 2)"),
  );
  expect(await verifyTrails(where)).toMatchObject({
    value: [{ sealed: 1, bent: { fault: "row-changed", sequence: 2 } }],
  });
});
