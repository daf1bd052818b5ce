import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { enter, madeUp } from "../db/testing/province.fixture.ts";
import { housekeeping } from "./housekeeping.ts";

const database = useDatabase();
const station = madeUp("station", "甲站");
const now = () => new Date("2026-11-21T07:00:00Z");

beforeAll(() => database.transaction({ system: "set-up" }, (transaction) => enter(transaction, station)));

test("answers older than seven days are forgotten, younger ones are kept", async () => {
  await database.owner.query(
    `insert into idempotency (organisation_id, person_id, key, request_digest, at) values
     ($1, gen_random_uuid(), 'key-older', 'd', '2026-11-14T06:59:59Z'),
     ($1, gen_random_uuid(), 'key-younger', 'd', '2026-11-14T07:00:00Z')`,
    [station.id],
  );
  await housekeeping({ database, now }).work(new AbortController().signal);
  expect((await database.owner.query("select key from idempotency")).rows).toEqual([{ key: "key-younger" }]);
});
