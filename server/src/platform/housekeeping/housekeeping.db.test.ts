import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "../db/testing/database.fixture.ts";
import { enter, madeUp } from "../db/testing/province.fixture.ts";
import { SERVICES } from "../http/testing/http.fixture.ts";
import { housekeeping } from "./housekeeping.ts";

const database = useDatabase();
const station = madeUp("station", "甲站");
const now = () => new Date("2026-11-21T07:00:00Z");
const { settings } = SERVICES;

function night(): Promise<void> {
  return housekeeping({ database, settings, now }).work(new AbortController().signal);
}

beforeAll(() => database.transaction({ system: "set-up" }, (transaction) => enter(transaction, station)));

test("answers older than seven days are forgotten, younger ones are kept", async () => {
  await database.owner.query(
    `insert into idempotency (organisation_id, person_id, key, request_digest, at) values
     ($1, gen_random_uuid(), 'key-older', 'd', '2026-11-14T06:59:59Z'),
     ($1, gen_random_uuid(), 'key-younger', 'd', '2026-11-14T07:00:00Z')`,
    [station.id],
  );
  await night();
  expect((await database.owner.query("select key from idempotency")).rows).toEqual([{ key: "key-younger" }]);
});

test("sessions that were idle or open too long are removed, and sign-ins that were left half done", async () => {
  await database.owner.query(
    `with known as (insert into person (id, resident_id_index, resident_id_sealed)
       values (gen_random_uuid(), decode(repeat('00', 32), 'hex'), '\\x00') returning id),
     opened as (insert into account (organisation_id, id, person_id, username, opened_at)
       select $1, gen_random_uuid(), id, 'somebody', '2026-11-01' from known returning id)
     insert into session (organisation_id, id, account_id, token_digest, started_at, last_seen_at, agent)
     select $1, gen_random_uuid(), id, decode(repeat(digest, 32), 'hex'), started::timestamptz, seen::timestamptz, agent
     from opened, (values
       ('01', '2026-11-21T06:00:00Z', '2026-11-21T06:59:00Z', 'alive'),
       ('02', '2026-11-21T05:00:00Z', '2026-11-21T05:01:00Z', 'idle'),
       ('03', '2026-11-20T06:00:00Z', '2026-11-21T06:59:00Z', 'old')) as made (digest, started, seen, agent)`,
    [station.id],
  );
  await database.owner.query(
    `insert into half_sign_in (organisation_id, id, account_id, token_digest, started_at)
     select organisation_id, gen_random_uuid(), id, decode(repeat('04', 32), 'hex'), '2026-11-21T05:00:00Z' from account`,
  );
  await night();
  expect((await database.owner.query("select agent from session")).rows).toEqual([{ agent: "alive" }]);
  expect((await database.owner.query("select 1 from half_sign_in")).rows).toEqual([]);
});
