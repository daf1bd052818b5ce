import { people } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, shut, useJourneys } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
const path = "sheets/a1/return";
const body = { lines: ["1.1.1"], what: "缺记录", until: "2026-11-25" };

test("the reviewer returns a sheet: which lines, what is missing, until when", async () => {
  const one = await at(journeys.atCity());
  const done = await one.does("cityReviewer", path, body);
  const seq = one.pure.length + 1;
  expect(done).toMatchObject(left(one, { who: "cityReviewer", type: "return", seq, body: { sheet: "a1", ...body } }));
});

test.each([
  ["the station itself", "head", 403],
  ["another city", memberIn(tree.otherCity, "city-reviewer"), 404],
] as const)("it is not for %s", async (_, who, status) => {
  expect(await (await at(journeys.atCity())).does(who, path, body)).toEqual(shut(status));
});

test("whoever returned it reads again what he asked for, and can do nothing to it; what was answered, once it is in", async () => {
  const one = await at(journeys.atCity());
  await one.does("cityReviewer", path, body);
  const sheets = async () => (await http.send(one.member("cityReviewer"), `GET ${one.address}`)).json().sheets;
  const asked = { ...body, by: { id: one.member("cityReviewer").personId }, answer: null };
  expect((await sheets())[1]).toMatchObject({ id: one.names.of("a1"), inside: null, supplement: asked });
  const again = journeys.atCity().does(people.cityReviewer, "return", { sheet: "a1", ...body });
  const answered = await at(again.does(people.head, "resubmit", { sheet: "a1", answer: "已补" }));
  const shown = (await http.send(answered.member("cityReviewer"), `GET ${answered.address}`)).json().sheets[0];
  expect(shown).toMatchObject({
    inside: { may: ["return", "finalise"] },
    supplement: { what: body.what, answer: "已补" },
  });
});

test("who may not look at it yet does not return it", async () => {
  const one = await at(journeys.onSite());
  const outcome = await one.does(memberIn(tree.province, "team-leader"), "sheets/expert/return", body);
  expect(outcome).toEqual(refused(" not-in-your-hands", " blind-yet"));
});

test.each([
  [{ lines: [] }, ["$.lines empty"]],
  [{ lines: ["9.9"], what: " " }, ["$.lines unknown-check", "$.what missing"]],
  [{ until: "2026-11-20" }, ["$.until in-the-past"]],
  [{ until: "soon", extra: 1 }, ["$.until not-a-date", "$.extra unknown-field"]],
])("nothing is returned with %j", async (wrong, problems) => {
  const outcome = await (await at(journeys.atCity())).does("cityReviewer", path, { ...body, ...wrong });
  expect(outcome).toEqual(refused(...outcome.problems));
  expect(outcome.problems).toEqual(problems);
});
