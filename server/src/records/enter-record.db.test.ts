import { afterEach, describe, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { aBatch, aNumber, anApplicant, shownBatch, useRecords } from "./records.fixture.ts";

const of = useRecords();
const { station, sibling, city, province, keeper, enter, entered, show } = of;
afterEach(of.emptied);

test.each([
  ["whoever keeps it", memberIn(station, "exam-affairs"), 201],
  ["the head", memberIn(station, "head"), 201],
  ["whoever keeps another one", memberIn(station, "equipment"), 403],
  ["a post that keeps none", memberIn(station, "log-auditor"), 403],
  ["the keeper of a station beside", memberIn(sibling, "exam-affairs"), 404],
  ["the city above", memberIn(city, "city-reviewer"), 403],
  ["the province above", memberIn(province, "provincial-quality-officer"), 403],
])("a batch is entered by %s", async (_, member, status) => {
  expect((await enter("batch", aBatch("2026-01"), member)).statusCode).toBe(status);
});

test("whoever keeps another register is told who keeps this one", async () => {
  const answer = await enter("batch", aBatch("2026-01"), memberIn(station, "equipment"));
  expect([answer.json().code, answer.json().detail]).toEqual(["not-allowed", expect.stringContaining("考务")]);
});

test("an organisation that is no station has no registers", async () => {
  const head = memberIn(city, "head");
  expect((await enter("batch", aBatch("2026-01"), head, city)).statusCode).toBe(404);
});

test("it stands there as it was given, entered by whoever did", async () => {
  const id = await entered("batch", aBatch(" 2026-01 ", { trial: false }));
  expect(await show("batch", id)).toMatchObject({
    version: 1,
    values: { ...shownBatch("2026-01"), trial: false, noticeNumber: null, plan: null },
    enteredBy: "考务员",
    files: [],
    history: [],
  });
});

test("persons and records are answered by name, numbers masked", async () => {
  const { id: person, residentId } = await of.registered("示范乙");
  const batch = await entered("batch", aBatch("2026-01"));
  const duty = await entered("batch-duty", { batch, person, duty: "examiner" });
  expect((await show("batch-duty", duty)).values).toMatchObject({
    batch: { id: batch, name: "2026-01" },
    person: { id: person, name: "示范乙", number: `${residentId.slice(0, 3)}***********${residentId.slice(-4)}` },
  });
});

describe("a resident id", () => {
  test("is answered masked, and stands nowhere in clear", async () => {
    const residentId = aNumber();
    const batch = await entered("batch", aBatch("2026-01"));
    const id = await entered("applicant", anApplicant(batch, { residentId }));
    const shown = await show("applicant", id);
    expect(shown.values).toMatchObject({ residentId: expect.stringMatching(/^.{3}\*{11}.{4}$/), theoryScore: 80.5 });
    const { rows } = await of.database.owner.query("select a::text as all from applicant a");
    const trail = await trailOf(of.database, station);
    expect(JSON.stringify([rows, trail])).not.toContain(residentId);
    expect(JSON.stringify(trail)).not.toContain("示范甲");
  });

  test("tells applicants of a batch apart, however it is written", async () => {
    const residentId = aNumber();
    const batch = await entered("batch", aBatch("2026-01"));
    await entered("applicant", anApplicant(batch, { residentId }));
    const spaced = `${residentId.slice(0, 6)} ${residentId.slice(6)}`;
    const again = await enter("applicant", anApplicant(batch, { residentId: spaced }));
    expect([again.statusCode, again.json().code]).toEqual([409, "already-there"]);
  });
});

test.each<[string, string, object, string[]]>([
  [
    "what is missing",
    "annual-plan",
    {},
    ["year", "number", "filedOn", "batches", "people"].map((at) => `${at} missing`),
  ],
  [
    "what has the wrong type or is out of range",
    "batch",
    aBatch("x".repeat(51), { level: 9, occupation: "judge", startsOn: "2026-02-30", applicants: -1, trial: "是" }),
    [
      "number too-big",
      "occupation unknown-occupation",
      "level unknown-level",
      "startsOn not-a-date",
      "trial not-yes-no",
      "applicants not-a-count",
    ],
  ],
  ["what does not agree", "batch", aBatch("1", { endsOn: "2026-02-01" }), ["endsOn ends-before-it-begins"]],
  ["what the register has not", "batch", aBatch("1", { colour: "red" }), ["colour unknown-field"]],
  [
    "somebody unknown, and a record that is not there",
    "batch-duty",
    { batch: crypto.randomUUID(), person: crypto.randomUUID(), duty: "examiner" },
    ["batch unknown-record", "person unknown-person"],
  ],
])("it is refused with %s, all at once", async (_, register, values, problems) => {
  const answer = await enter(register, values as Record<string, unknown>);
  expect(answer.statusCode).toBe(422);
  expect(problemsOf(answer)).toEqual(problems.map((problem) => `$.values.${problem}`));
});

test("what its columns, its rules, its references and its key say against it is said at once", async () => {
  await entered("batch", aBatch("2026-01"));
  const batch = { occupation: "judge", plan: crypto.randomUUID(), endsOn: "2026-02-28", eligible: 31, seated: 31 };
  const answer = await enter("batch", aBatch("2026-01", batch));
  expect(answer.statusCode).toBe(409);
  expect(problemsOf(answer)).toEqual([
    "$.values.occupation unknown-occupation",
    "$.values.endsOn ends-before-it-begins",
    "$.values.eligible more-than-the-whole",
    "$.values.seated more-than-the-whole",
    "$.values.plan unknown-record",
    " already-there",
  ]);
  // What can't be read is compared with nothing.
  const unread = await enter("batch", aBatch("2026-01", { number: "", plan: "2026" }));
  expect(problemsOf(unread)).toEqual(["$.values.number missing", "$.values.plan unknown-record"]);
});

test("a record of another station can't be named", async () => {
  const there = memberIn(sibling, "exam-affairs");
  const theirs = await enter("batch", aBatch("2026-01"), there, sibling);
  const answer = await enter("applicant", anApplicant(theirs.json().id));
  expect(problemsOf(answer)).toEqual(["$.values.batch unknown-record"]);
});

test("the trail has which columns were filled, and by whom", async () => {
  const id = await entered("annual-plan", { year: 2026, number: "1号", filedOn: "2025-11-20", batches: 3, people: 90 });
  expect(await trailOf(of.database, station)).toMatchObject([
    {
      action: "records.keep",
      subject_kind: "record",
      subject_id: id,
      person_id: keeper.personId,
      details: { register: "annual-plan", verb: "add", columns: ["year", "number", "filedOn", "batches", "people"] },
      after: true,
    },
  ]);
});
