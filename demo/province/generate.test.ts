import { isReservedMobileNumber, isReservedResidentId, mobileNumber, residentId } from "@jianheng/domain/kernel";
import { isWithin, reportingProblems } from "@jianheng/domain/organisations";
import { posts } from "@jianheng/standards/posts";
import { expect, test } from "vitest";
import { generateProvince } from "./generate.ts";
import { signInsOf } from "./sign-ins.ts";

const province = generateProvince(1);
const { organisations, reporting, people, registrations, appointments } = province;

test("the same seed makes the same province, another makes another", () => {
  expect(generateProvince(1)).toEqual(province);
  expect(generateProvince(2).people[0]).not.toEqual(people[0]);
});

test("it has a centre, 14 cities, two direct counties and 60 stations", () => {
  const count = (kind: string) => organisations.filter((one) => one.kind === kind).length;
  expect({
    province: count("province"),
    city: count("city"),
    county: count("county"),
    station: count("station"),
  }).toEqual({ province: 1, city: 14, county: 2, station: 60 });
});

test("every organisation lies within the province today, six stations with no city in between", () => {
  const root = organisations[0]?.id ?? "";
  for (const { id } of organisations) {
    expect(isWithin({ lower: id, upper: root, reporting, day: "2026-11-21" })).toBe(true);
  }
  const stations = new Set(organisations.filter(({ kind }) => kind === "station").map(({ id }) => id));
  expect(reporting.filter((one) => stations.has(one.organisation) && one.superior === root)).toHaveLength(6);
});

test("no relation is one that could not be written", () => {
  for (const [at, proposed] of reporting.entries()) {
    const others = reporting.filter((_, index) => index !== at);
    expect(reportingProblems({ proposed, reporting: others, organisations })).toEqual([]);
  }
});

test("ids, people and their numbers are there once, and can belong to nobody", () => {
  const ids = [...organisations, ...people, ...appointments].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(people.map((one) => one.residentId)).size).toBe(people.length);
  for (const { residentId: number } of people) {
    expect(residentId.parse(number).ok && isReservedResidentId(number)).toBe(true);
  }
  for (const { mobile } of registrations) {
    expect(mobileNumber.parse(mobile).ok && isReservedMobileNumber(mobile)).toBe(true);
  }
});

test("everybody is appointed to posts that his organisation has, and registered there", () => {
  const registered = new Set(registrations.map(({ organisation, person }) => organisation + person));
  for (const { organisation, person, post } of appointments) {
    const kind = organisations.find(({ id }) => id === organisation)?.kind ?? "body";
    expect(posts.find(({ id }) => id === post)?.at).toContain(kind);
    expect(registered).toContain(organisation + person);
  }
});

test("some station breaks the rule on functions (Liaoning 4.1.3), and some examiner serves two stations", () => {
  const held = (person: string) => appointments.filter((one) => one.person === person).map(({ post }) => post);
  expect(people.some(({ id }) => held(id).includes("general-affairs") && held(id).includes("exam-affairs"))).toBe(true);
  const where = new Map(appointments.map(({ person }) => [person, new Set<string>()]));
  for (const { person, organisation } of appointments) where.get(person)?.add(organisation);
  expect([...where.values()].some((stations) => stations.size > 1)).toBe(true);
});

test("those who can sign in hold the posts that they are listed with, the examiner two in two stations", () => {
  const signIns = signInsOf(province);
  expect(new Set(signIns.map(({ username }) => username)).size).toBe(signIns.length);
  const examiner = signIns.find(({ username }) => username === "examiner");
  expect(appointments.filter(({ person }) => person === examiner?.person)).toHaveLength(2);
});
