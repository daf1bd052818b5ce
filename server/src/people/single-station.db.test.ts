import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { appointIn, appointing, appointmentsOf, madeUpPerson, registerIn } from "./people.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const station = madeUp("station", "独站");

beforeAll(() =>
  database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, station);
    await enter(transaction, madeUp("body", "外厂"));
  }),
);

test("in an installation of a single station one person may hold the administrators' posts, which is flagged", async () => {
  const person = await registerIn(http, station, madeUpPerson());
  const first = await appointIn(http, station, appointing(person, "system-administrator"));
  const send = (post: string) =>
    http.send(memberIn(station, "system-administrator"), `POST ${appointmentsOf(station)}`, {
      body: appointing(person, post),
    });
  const answer = await send("log-auditor");
  expect(answer.statusCode).toBe(201);
  expect(answer.json().warnings).toMatchObject([{ rule: "administrators-apart", beside: [first] }]);
  await database.transaction({ system: "set-up" }, (transaction) => enter(transaction, madeUp("station", "又一站")));
  expect((await send("security-administrator")).statusCode).toBe(422);
});
