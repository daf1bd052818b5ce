import { getEdition } from "@jianheng/domain/standards";
import { openBeside } from "@jianheng/server/db";
import { followAll } from "@jianheng/server/facts";
import { editions } from "@jianheng/standards";
import fastify from "fastify";
import type pg from "pg";
import { openOffice } from "../assessments/office.ts";
import { inTurn, report } from "../measure.ts";

/**
 * 今日体检 of a province with many stations, each with two hundred days on which what it comes to changed: what its page
 * asks for, beside a bare handler that answers the same bytes; and scoring all of them anew.
 */
const STATIONS = Number(process.env.STATIONS ?? 2000);
const DAYS = 200;
const [ROUNDS, CALLS] = [10, 5];
const day = new Date().toISOString().slice(0, 10);
const office = await openOffice(day);
await office.asOwner(async (client) => {
  await client.query("set synchronous_commit = off");
  await grow(client);
});
const opened = await openBeside(office.where);
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const all = Object.values(editions).map(getEdition);
const before = memory();
const from = performance.now();
await followAll({ database: opened.value, editions: all, day });
const seconds = ((performance.now() - from) / 1000).toFixed(1);
console.log(
  `${STATIONS} stations scored by their figures under ${all.length} editions: ${seconds} s, ${memory() - before} MB more`,
);
const official = await office.signIn("province.quality");
const me = await official.read<{ current: { organisation: { id: string } } }>("/api/session");
const under = `/api/organisations/${me.current.organisation.id}/station-expectations`;
const paths = {
  "List the stations of a province": "?edition=liaoning-2013",
  "Those that got worse, and by what": "?edition=liaoning-2013&only=worse",
  "By name": "?edition=liaoning-2013&sort=name&q=量测",
  "Count them by bands": "/counts?edition=liaoning-2013",
};
for (const [name, rest] of Object.entries(paths)) {
  const path = encodeURI(under + rest);
  const bytes = await (await official.ask(path)).text();
  const bare = fastify();
  bare.get("/", (_request, reply) => reply.type("application/json; charset=utf-8").send(bytes));
  const limit = await bare.listen({ port: 0, host: "127.0.0.1" });
  const times = await inTurn({
    ours: async () => await (await official.ask(path)).text(),
    limit: async () => await (await fetch(limit)).text(),
    rounds: ROUNDS,
    calls: CALLS,
  });
  const beside = `a bare Fastify handler that answers the same ${(bytes.length / 1000).toFixed(0)} kB`;
  const [ours, theirs] = [times.ours / 1000, times.limit / 1000];
  console.log(report({ name, ours, limit: theirs, unit: "ms", beside, promise: "< 150 ms" }));
  await bare.close();
}
await opened.value.close();
await office.close();

function memory(): number {
  return Math.round(process.memoryUsage().rss / 1_000_000);
}

/** Stations below the province, with the figures of one of the demonstration, and a score that goes up and down. */
async function grow(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    "select organisation_id as id from station_fact group by 1 order by count(*) desc, 1 limit 1",
  );
  await client.query(
    `create temp table made as select gen_random_uuid() as id, at from generate_series(1, ${STATIONS}) at`,
  );
  await client.query("insert into organisation (id, kind, name) select id, 'station', '量测所' || at from made");
  await client.query(
    `insert into reporting (organisation_id, organisation_kind, superior_id, superior_kind, valid_from)
     select made.id, 'station', city.id, 'city', '2020-01-01'
     from made
     join (select id, row_number() over (order by id) as nth, count(*) over () as many from organisation
       where kind = 'city') city on made.at % many + 1 = nth`,
  );
  await client.query(
    `insert into station_fact (organisation_id, fact, day, looked, wrong, records)
     select made.id, fact, day, looked, wrong, records from station_fact cross join made where organisation_id = $1`,
    [rows[0]?.id],
  );
  await client.query(
    `insert into station_expectation (organisation_id, edition, day, until, low, high, whole, reachable, failed)
     select made.id, edition, $1::date - ago, $1::date - ago, 3000 + (at * ago) % 2000, 8000 + (at + ago) % 2000, 10000,
       case when (at + ago) % 2000 < 1000 then '良好' else '优秀' end, '{}'
     from made cross join unnest($2::text[]) edition cross join generate_series(0, $3::int) ago`,
    [day, Object.keys(editions), DAYS],
  );
  await client.query("vacuum analyze");
}
