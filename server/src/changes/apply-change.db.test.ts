import { afterEach, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { useChanges } from "./changes.fixture.ts";

const of = useChanges();
const { station, sibling, city, head, official, apply } = of;
afterEach(of.emptied);

test.each([
  ["its head", head, 201],
  ["whoever has its general affairs", memberIn(station, "general-affairs"), 201],
  ["another of its posts", memberIn(station, "exam-affairs"), 403],
  ["the head of a station beside", memberIn(sibling, "head"), 404],
  ["the official who would decide", official, 403],
])("a change is applied for by %s", async (_, by, status) => {
  await of.registers();
  expect((await apply({ head: "示范丙" }, by)).statusCode).toBe(status);
});

test("it says from what to what; the registration stays as it is", async () => {
  await of.registers();
  const id = await of.applied({ head: "示范丙", address: "示范路1号", postCode: "110000" });
  const [application] = await of.list();
  expect(application).toMatchObject({ id, station: { id: station.id }, state: "open", reason: "负责人退休" });
  expect(application.changes).toEqual([
    { what: "head", from: "示范甲", to: "示范丙" },
    { what: "postCode", from: null, to: "110000" },
  ]);
  expect((await of.recordsOf("station-profile")).map(({ values }) => values.head)).toEqual(["示范甲"]);
});

test("a station that is not registered, and one that changes nothing or to what is no telephone, is told so", async () => {
  expect(problemsOf(await apply({ head: "示范丙" }))).toEqual([" not-registered"]);
  await of.registers();
  expect(problemsOf(await apply({ head: "示范甲" }))).toEqual(["$.wanted nothing-changes"]);
  expect(problemsOf(await apply({ head: "示范丙", telephone: "abc" }))).toEqual(["$.wanted.telephone not-a-telephone"]);
  expect(problemsOf(await apply({ head: "", postCode: "11" }, head, " ")).sort()).toHaveLength(3);
});

test("one at a time, also where two come at once", async () => {
  await of.registers();
  const answers = await Promise.all(["示范丙", "示范丁", "示范戊"].map((name) => apply({ head: name })));
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 422, 422]);
  expect(problemsOf(await apply({ head: "示范己" }))).toEqual([" application-open"]);
});

test("the trail has which things change, not what they are", async () => {
  await of.registers();
  const id = await of.applied({ telephone: "024-00000002" });
  const trail = await trailOf(of.database, station);
  expect(trail.at(-1)).toMatchObject({
    action: "changes.apply",
    subject_kind: "change-application",
    subject_id: id,
    details: { columns: ["telephone"] },
    after: true,
  });
});

test("whoever is above sees it, each the stations of his own tree", async () => {
  await of.registers();
  await of.applied({ head: "示范丙" });
  const own = (who: { id: string }) => `/api/organisations/${who.id}/changes`;
  expect(await of.list(memberIn(city, "city-reviewer"), own(city))).toMatchObject([{ decides: true }]);
  const above = await of.list(memberIn(of.province, "approving-official"), own(of.province), "?open=true");
  expect(above).toMatchObject([{ decides: false }]);
  expect(await of.list(memberIn(of.otherCity, "city-reviewer"), own(of.otherCity))).toEqual([]);
  expect(await of.list(memberIn(sibling, "head"), own(sibling))).toEqual([]);
});
