import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { enrol, PASSWORD, useOffice } from "../sessions/testing/office.fixture.ts";
import { recoverAccount } from "./recover-account.ts";

const database = useDatabase();
const office = useOffice(database);
const station = madeUp("station", "甲站");
const posts = ["security-administrator"];

beforeAll(() => database.transaction({ system: "set-up" }, (transaction) => enter(transaction, station)));

function recover(username: string) {
  return recoverAccount({ database, username });
}

test("whoever has lost password and second factor is in again with a first password, and changes it at once", async () => {
  const holder = await office.enter({ organisation: station.id, posts });
  const before = await office.signedIn(holder);
  await enrol(office, before);
  const recovered = await recover(` ${holder.username.toUpperCase()} `);
  if (!recovered.ok) throw new Error(JSON.stringify(recovered.problems));
  expect(recovered.value.username).toBe(holder.username);

  expect((await before.send("GET /api/session")).statusCode).toBe(401);
  const old = await office.browser().send("POST /api/session", { username: holder.username, password: PASSWORD });
  expect(old.statusCode).toBe(401);
  const password = recovered.value.firstPassword;
  const again = await office.browser().send("POST /api/session", { username: holder.username, password });
  expect(again.json()).toMatchObject({ due: "password-change", secondFactor: false });
  expect(await office.trail(holder)).toContainEqual(
    expect.objectContaining({
      action: "accounts.recover",
      by: "accounts",
      where: station.id,
      details: { username: holder.username },
    }),
  );
});

test("a locked account is unlocked", async () => {
  const holder = await office.enter({ organisation: station.id, posts });
  await database.owner.query(
    "update account set wrong = 9, wrong_at = now(), locked_until = now() + '1 day' where id = $1",
    [holder.account],
  );
  const recovered = await recover(holder.username);
  const password = recovered.ok ? recovered.value.firstPassword : "";
  const answer = await office.browser().send("POST /api/session", { username: holder.username, password });
  expect(answer.statusCode).toBe(200);
});

test("a disabled account stays out, and a name that nobody has is said", async () => {
  const holder = await office.enter({ organisation: station.id, posts });
  await database.owner.query("update account set disabled_at = now() where id = $1", [holder.account]);
  expect(await recover(holder.username)).toMatchObject({ problems: [{ code: "account-disabled" }] });
  expect(await office.trail(holder)).toEqual([]);
  expect(await recover("nobody-there")).toMatchObject({ problems: [{ code: "unknown-account" }] });
});
