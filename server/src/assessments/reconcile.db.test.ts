import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
const choice = { line: "2.1.1", sheet: "two", why: "三处均有记录" };
const body = { choices: [choice] };

test("the leader says per line whose finding stands, and why", async () => {
  const one = await at(journeys.settled());
  const done = await one.does("leader", "choices", body);
  const seq = one.pure.length + 1;
  expect(done).toMatchObject(left(one, { who: "leader", type: "reconcile", seq, body }));
});

test.each([
  ["the station", "head", 403],
  ["another province", memberIn(tree.foreign, "team-leader"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(journeys.settled())).does(who, "choices", body)).toEqual(shut(status));
});

test.each([
  ["by another of the team", journeys.settled, "auditor", body, [" not-the-leader"]],
  ["while sheets are not final", journeys.audited, "leader", body, [" sheets-not-final"]],
  ["where nothing is chosen", journeys.settled, "leader", { choices: [] }, ["$.choices empty"]],
  [
    "without a reason where they differ, and of lines that there are not",
    journeys.settled,
    "leader",
    {
      choices: [
        { ...choice, why: null },
        { ...choice, line: "9.9" },
      ],
    },
    ["$.choices[0].why reason-missing", "$.choices[1].line unknown-check", "$.choices[1].sheet no-finding"],
  ],
] as const)("nothing is reconciled %s", async (_, journey, who, given, problems) => {
  expect(await (await at(journey())).does(who, "choices", given)).toEqual(refused(...problems));
});

test("whose finding stands and why is compared beside the sheets, for whoever may know the result", async () => {
  const compared = async (journal: ReturnType<typeof journeys.settled>, who: "leader" | "head") => {
    const one = await at(journal);
    const answer = await http.send(one.member(who), `GET ${one.address}/comparison`);
    const line = answer.json().lines.find((other: { line: string }) => other.line === choice.line);
    return { chosen: line.chosen, two: one.names.of("two") };
  };
  expect((await compared(journeys.settled(), "leader")).chosen).toBeNull();
  const { chosen, two } = await compared(journeys.reconciled(), "leader");
  expect(chosen).toEqual({ sheet: two, why: choice.why });
  expect((await compared(journeys.reconciled(), "head")).chosen).toBeNull();
  const known = await compared(journeys.published(), "head");
  expect(known.chosen).toEqual({ sheet: known.two, why: choice.why });
});
