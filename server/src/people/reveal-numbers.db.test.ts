import { beforeAll, expect, test } from "vitest";
import { problemsOf, trailOf, useTree } from "../organisations/tree.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { madeUpPerson, peopleOf, registerIn } from "./people.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, station, sibling, foreign } = useTree(database);
const { name, ...numbers } = madeUpPerson();
const purpose = "报送考务名单";
let id: string;

beforeAll(async () => {
  // Known elsewhere before: the number is sealed for the person, not for who entered it first.
  await registerIn(http, foreign, { name, residentId: numbers.residentId });
  id = await registerIn(http, station, { name, ...numbers });
});

function reveal(who: ReturnType<typeof memberIn>, { where = station, body = { purpose }, headers = {} } = {}) {
  return http.send(who, `POST ${peopleOf(where)}/${id}/reveal`, { body, headers });
}

test.each([
  ["head", station],
  ["general-affairs", station],
  ["exam-affairs", station],
  ["city-reviewer", city],
  ["provincial-quality-officer", province],
])("%s of $name sees the numbers in clear, and the trail has who and what for", async (post, organisation) => {
  const member = memberIn(organisation, post);
  const answer = await reveal(member);
  expect([answer.statusCode, answer.json()]).toEqual([200, numbers]);
  const act = (await trailOf(database, station)).at(-1);
  expect(act).toMatchObject({ action: "people.reveal", subject_id: id, person_id: member.personId, purpose });
  expect(JSON.stringify(act)).not.toContain(numbers.residentId);
});

test.each([
  ["whoever runs the system", memberIn(station, "system-administrator"), 403],
  ["the auditor of the log", memberIn(station, "log-auditor"), 403],
  ["the head above", memberIn(city, "head"), 403],
  ["an organisation beside", memberIn(sibling, "head"), 404],
  ["another tree, which has him too", memberIn(foreign, "provincial-quality-officer"), 404],
])("%s does not", async (_, who, status) => {
  const before = await trailOf(database, station);
  const answer = await reveal(who);
  expect(answer.statusCode).toBe(status);
  expect(answer.body).not.toContain(numbers.residentId);
  expect(await trailOf(database, station)).toHaveLength(before.length);
});

test.each(["", "   ", "看看", " 看看 "])("%j is no purpose", async (given) => {
  expect(problemsOf(await reveal(memberIn(station, "head"), { body: { purpose: given } }))).toEqual([
    "$.purpose too-small",
  ]);
});

test("an answer in clear is kept nowhere, and each look is on the trail", async () => {
  const head = memberIn(station, "head");
  const headers = { "idempotency-key": "reveal-it-once" };
  const before = (await trailOf(database, station)).length;
  for (const _ of [1, 2]) expect((await reveal(head, { headers })).json()).toEqual(numbers);
  expect(await trailOf(database, station)).toHaveLength(before + 2);
  expect((await database.owner.query("select from idempotency")).rowCount).toBe(0);
});
