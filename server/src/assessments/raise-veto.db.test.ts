import { Journal } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, tree } = useJourneys(database);
const record = { kind: "record", id: "e1", record: { kind: "paper", id: "r1" }, caption: null };
const body = { veto: "V1", grounds: "无批准文件", evidence: [record] };

test("what was found on site stops it at once", async () => {
  const one = await at(journeys.onSite());
  const done = await one.does("leader", "vetoes", body);
  const seq = one.pure.length + 1;
  expect(done).toMatchObject({ done: { version: seq, phase: "stopped" } });
  expect(done).toMatchObject(left(one, { who: "leader", type: "raise-veto", seq, body }));
});

test("what is known before anything starts means that it is not assessed", async () => {
  const one = await at(new Journal());
  expect(await one.does("quality", "vetoes", body)).toMatchObject({ done: { version: 2, phase: "declined" } });
});

test.each([
  ["the station", "head", 403],
  ["an auditor", "auditor", 403],
  ["another city", memberIn(tree.otherCity, "city-reviewer"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(journeys.onSite())).does(who, "vetoes", body)).toEqual(shut(status));
});

test.each([
  ["by who is not on the team", journeys.onSite, { personId: crypto.randomUUID() }, {}, [" not-on-the-team"]],
  [
    "that there is not, without a ground",
    journeys.onSite,
    {},
    { veto: "V9", grounds: "" },
    ["$.veto unknown-veto", "$.grounds missing"],
  ],
  ["twice", journeys.stopped, {}, {}, ["$.veto veto-twice"]],
  ["once it is decided", journeys.decided, {}, {}, [" not-now"]],
])("no veto is raised %s", async (_, journey, other, wrong, problems) => {
  const one = await at(journey());
  const who = { ...one.member("leader"), ...other };
  expect(await one.does(who, "vetoes", { ...body, ...wrong })).toEqual(refused(...problems));
});

test("evidence has the shape that evidence has", async () => {
  const one = await at(journeys.onSite());
  const outcome = await one.does("leader", "vetoes", { ...body, evidence: [{ kind: "hearsay" }] });
  expect(outcome).toEqual(refused("$.evidence[0].kind not-listed"));
});
