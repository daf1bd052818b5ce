import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, test, vi } from "vitest";
import { trailOf, tree } from "../organisations/tree.fixture.ts";
import type { Actor } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { enterProvince } from "./enter-many.ts";
import { madeUpPerson, peopleOf } from "./people.fixture.ts";
import type { Province } from "./province.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const SET_UP: Actor = { system: "set-up" };
const { personalData } = SERVICES;

/** A province, a city and stations with `staff` people each, the first of whom works in all of them. */
function provinceOf({ stations, staff }: { stations: number; staff: number }): Province {
  const { province: top, city } = tree();
  const below = Array.from({ length: stations }, (_, at) => ({ ...tree().station, name: `${at}站` }));
  const organisations = [top, city, ...below].map((one) => ({ ...one, region: "210000" }));
  const period = { from: "2024-01-01", until: null };
  const superiors = [
    { organisation: city.id, superior: top.id },
    ...below.map(({ id }) => ({ organisation: id, superior: city.id })),
  ];
  const shared = { ...madeUpPerson("示共"), id: randomUUID() };
  const people = below.map(() => [
    shared,
    ...Array.from({ length: staff - 1 }, (_, at) => ({ ...madeUpPerson(`示${at}`), id: randomUUID() })),
  ]);
  const documents = below.map(({ id }) => {
    return { organisation: id, id: randomUUID(), number: "1号", title: "聘任", issuedOn: "2023-12-20" };
  });
  const registrations = below.flatMap(({ id: organisation }, at) =>
    (people[at] ?? []).map(({ id: person, name, mobile }) => ({ organisation, person, name, mobile })),
  );
  return {
    organisations,
    reporting: superiors.map((one) => ({ ...one, ...period })),
    approvals: below.map(({ id }) => ({ organisation: id, approver: top.id, document: "1号", ...period })),
    people: [...new Set(people.flat())].map(({ id, residentId }) => ({ id, residentId })),
    registrations,
    documents,
    appointments: registrations.map(({ organisation, person }) => {
      const document = documents.find((one) => one.organisation === organisation)?.id ?? "";
      return { id: randomUUID(), organisation, person, post: "examiner", document, ...period };
    }),
  };
}

function enter(province: Province, actor: Actor = SET_UP) {
  return database.transaction(actor, (transaction) => enterProvince({ transaction, personalData }, province));
}

test("a province is entered as if by the commands: seen, opened and on the trail", async () => {
  const province = provinceOf({ stations: 2, staff: 3 });
  await enter(province);
  const station = province.organisations[2] ?? { id: "" };
  const answer = await http.send(memberIn(station, "head"), `GET ${peopleOf(station)}`);
  expect(answer.json().items).toHaveLength(3);
  const [first] = province.people;
  const head = memberIn(station, "head");
  const revealed = await http.send(head, `POST ${peopleOf(station)}/${first?.id}/reveal`, {
    body: { purpose: "核对身份" },
  });
  expect(revealed.json()).toMatchObject({ residentId: first?.residentId });
  const trail = await trailOf(database, station);
  expect(trail.find(({ action }) => action === "organisations.create")).toMatchObject({
    details: { kind: "station", people: 3, appointments: 3 },
  });
  const subjectsOf = (wanted: string) => trail.filter(({ action }) => action === wanted).map((row) => row.subject_id);
  const here = province.appointments.filter(({ organisation }) => organisation === station.id);
  expect(subjectsOf("people.register").sort()).toEqual(here.map(({ person }) => person).sort());
  expect(subjectsOf("people.appoint").sort()).toEqual(here.map(({ id }) => id).sort());
});

test("a rule on posts held together that an appointment breaks stays on the trail", async () => {
  const province = provinceOf({ stations: 1, staff: 1 });
  const [one] = province.appointments;
  if (!one) throw new Error("nobody is appointed");
  const [office, exams] = [
    { ...one, id: randomUUID(), post: "general-affairs" },
    { ...one, id: randomUUID(), post: "exam-affairs" },
  ];
  await enter({ ...province, appointments: [office, exams, one] });
  const trail = await trailOf(database, { id: one.organisation });
  const warningsOf = ({ id }: { id: string }) => trail.find((row) => row.subject_id === id)?.details.warnings;
  expect(warningsOf(office)).toEqual([
    {
      rule: "functions-not-crossed",
      source: "《辽宁省职业技能鉴定所（站）质量管理体系建设验收标准（2013）》4.1.3",
      beside: [exams.id],
    },
  ]);
  expect(warningsOf(exams)).toHaveLength(1);
  expect(warningsOf(one)).toEqual([]);
});

test("many people take no more statements than a few", async () => {
  const countOf = async (of: { stations: number; staff: number }) => {
    const province = provinceOf(of);
    const asked = vi.spyOn(pg.Client.prototype, "query");
    await enter(province);
    const count = asked.mock.calls.length;
    asked.mockRestore();
    return count;
  };
  expect(await countOf({ stations: 60, staff: 30 })).toBe(await countOf({ stations: 1, staff: 1 }));
});

test("who is there already is not entered under another id", async () => {
  const province = provinceOf({ stations: 1, staff: 2 });
  await enter(province);
  const again = provinceOf({ stations: 1, staff: 1 });
  const people = again.people.map(({ id }) => ({ id, residentId: province.people[0]?.residentId ?? "" }));
  await expect(enter({ ...again, people })).rejects.toThrow("some of the people are there already");
});

test.each([
  ["a member", { personId: randomUUID(), organisationId: randomUUID(), post: "system-administrator" }],
  ["another part of the system", { system: "housekeeping" as const }],
])("%s does not enter one", async (_, actor) => {
  await expect(enter(provinceOf({ stations: 1, staff: 1 }), actor)).rejects.toThrow("row-level security");
});
