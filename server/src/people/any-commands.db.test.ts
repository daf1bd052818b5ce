import fc from "fast-check";
import { expect, test } from "vitest";
import { routes as organisationRoutes } from "../organisations/routes.ts";
import { useTree } from "../organisations/tree.fixture.ts";
import { query, run } from "../platform/db/queries.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { reportingRow } from "../platform/db/testing/province.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { appointing, appointmentsOf, madeUpPerson, peopleOf } from "./people.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes: [...routes, ...organisationRoutes] });
const { province, city, otherCity, station, sibling, foreign } = useTree(database);
const PLACES = [station, sibling, city];
const POSTS = ["head", "system-administrator", "log-auditor", "general-affairs", "equipment", "approving-official"];
const people = [1, 2].map(() => madeUpPerson());

const place = fc.constantFrom(station, ...PLACES);
const month = (min: number, max: number) =>
  fc.integer({ min, max }).map((at) => `2026-${String(at).padStart(2, "0")}-15`);
const who = fc.nat(1);
const register = fc.record({ verb: fc.constant("register" as const), where: place, who });
const appoint = fc.record({
  verb: fc.constant("appoint" as const),
  where: place,
  who,
  post: fc.constantFrom(...POSTS),
  from: month(1, 8),
  until: fc.option(month(6, 12)),
});
const end = fc.record({ verb: fc.constant("end" as const), which: fc.nat(), until: month(4, 12) });
const move = fc.record({
  verb: fc.constant("move" as const),
  where: fc.constantFrom(station, sibling),
  to: fc.constantFrom(city, otherCity, province, foreign),
  from: month(1, 12),
});
const command = fc.oneof(
  { arbitrary: register, weight: 1 },
  { arbitrary: appoint, weight: 5 },
  { arbitrary: end, weight: 2 },
  { arbitrary: move, weight: 2 },
);
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

const administrator = memberIn(province, "system-administrator");

/** What became known while commands ran: ids that were answered. */
interface Known {
  people: Map<number, string>;
  appointments: { id: string; where: { id: string } }[];
}

async function obey(command: Command, known: Known): Promise<number> {
  if (command.verb === "register") {
    const body = people[command.who] ?? {};
    const answer = await http.send(administrator, `POST ${peopleOf(command.where)}`, { body });
    if (answer.statusCode === 201) known.people.set(command.who, answer.json().id);
    return answer.statusCode;
  }
  if (command.verb === "appoint") {
    const { where, who, post, from, until } = command;
    const body = appointing(known.people.get(who) ?? crypto.randomUUID(), post, { from, until });
    const answer = await http.send(administrator, `POST ${appointmentsOf(where)}`, { body });
    if (answer.statusCode === 201) known.appointments.push({ id: answer.json().id, where });
    return answer.statusCode;
  }
  if (command.verb === "end") {
    const ended = known.appointments[command.which % (known.appointments.length || 1)];
    if (!ended) return 404;
    const { until } = command;
    return (await http.send(administrator, `POST ${appointmentsOf(ended.where)}/${ended.id}/end`, { body: { until } }))
      .statusCode;
  }
  const body = { superior: command.to.id, from: command.from };
  return (await http.send(administrator, `POST /api/organisations/${command.where.id}/reporting`, { body })).statusCode;
}

/** Nobody is registered, and the stations report to the city. */
async function asAtFirst(): Promise<void> {
  await database.owner.query("truncate appointment, registration, person cascade");
  await database.owner.query("delete from reporting where organisation_kind = 'station'");
  const rows = [station, sibling].map((who) => reportingRow({ who, to: city }));
  await database.transaction({ system: "set-up" }, (transaction) =>
    run(transaction, query.insertInto("reporting").values(rows)),
  );
}

/** What must never be there, counted by queries of their own that know nothing of the constraints. */
const BROKEN = `
  select
    (select count(*)::int from reporting a join reporting b on a.organisation_id = b.organisation_id
      and a.valid_from < b.valid_from and b.valid_from <= coalesce(a.valid_until, 'infinity')) as "two superiors",
    (select count(*)::int from appointment a join appointment b on a.id < b.id
      and (a.organisation_id, a.person_id, a.post_code) = (b.organisation_id, b.person_id, b.post_code)
      and a.valid_from <= coalesce(b.valid_until, 'infinity') and b.valid_from <= coalesce(a.valid_until, 'infinity'))
      as "held twice",
    (select count(*)::int from appointment a join appointment b on a.id < b.id
      and (a.organisation_id, a.person_id) = (b.organisation_id, b.person_id)
      and a.post_code in ('system-administrator', 'log-auditor') and b.post_code in ('system-administrator', 'log-auditor')
      and a.valid_from <= coalesce(b.valid_until, 'infinity') and b.valid_from <= coalesce(a.valid_until, 'infinity'))
      as "administrators not apart",
    (select count(*)::int from appointment a where not exists (select from registration r
      where (r.organisation_id, r.person_id) = (a.organisation_id, a.person_id))) as "not registered",
    (select count(*)::int - count(distinct resident_id_index)::int from person) as "twice in the installation"`;

const SOUND = {
  "two superiors": 0,
  "held twice": 0,
  "administrators not apart": 0,
  "not registered": 0,
  "twice in the installation": 0,
};

test("whatever is asked for, in whatever order and two at a time, nothing is there that must not be", async () => {
  const done = { register: 0, appoint: 0, end: 0, move: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 8, maxLength: 24, size: "max" }), async (commands) => {
      await asAtFirst();
      const known: Known = { people: new Map(), appointments: [] };
      for (const who of [0, 1]) await obey({ verb: "register", where: station, who }, known);
      for (let at = 0; at < commands.length; at += 2) {
        const pair = commands.slice(at, at + 2);
        const statuses = await Promise.all(pair.map((one) => obey(one, known)));
        for (const [index, { verb }] of pair.entries()) if ((statuses[index] ?? 500) < 300) done[verb] += 1;
        expect(statuses.filter((status) => status >= 500)).toEqual([]);
      }
      expect((await database.owner.query(BROKEN)).rows).toEqual([SOUND]);
    }),
    { numRuns: 40 },
  );
  // Of each kind of command there were some that were done, or the property would say nothing.
  expect(Math.min(...Object.values(done))).toBeGreaterThan(3);
}, 180_000);
