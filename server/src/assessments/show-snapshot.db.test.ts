import { snapshotOf } from "@jianheng/domain/assessments";
import { edition } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { type Standing, useJourneys, type Who } from "./journeys.fixture.ts";
import { stateOf } from "./state-of.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);

function look(one: Standing, who: Who) {
  return http.send(one.member(who), `GET ${one.address}/snapshot`);
}

test("it is the hash of what the log comes to, and says where it stands", async () => {
  const one = await at(journeys.approved());
  const { hash } = snapshotOf({ state: await stateOf(database, one.actor, one.which), edition });
  expect((await look(one, "official")).json()).toEqual({ hash, phase: "approved" });
});

test.each([
  ["the station, before it is published", journeys.approved, "head", 404],
  ["the station, once it is", journeys.published, "head", 200],
  ["an auditor who has still to write", journeys.onSite, "auditor", 404],
  ["the office that leads", journeys.onSite, "quality", 200],
  ["another province", journeys.published, memberIn(tree.foreign, "approving-official"), 404],
] as const)("it is told or kept from: %s", async (_, journey, who, status) => {
  expect((await look(await at(journey()), who)).statusCode).toBe(status);
});
