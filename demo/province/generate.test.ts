import {
  isReservedMobileNumber,
  isReservedResidentId,
  mobileNumber,
  overlap,
  residentId,
} from "@jianheng/domain/kernel";
import { isWithin, reportingProblems } from "@jianheng/domain/organisations";
import { postConflicts } from "@jianheng/domain/people";
import { postRules, posts } from "@jianheng/standards/posts";
import { expect, test } from "vitest";
import { generateProvince } from "./generate.ts";
import { signInsOf } from "./sign-ins.ts";

const TODAY = "2026-11-21";
const province = generateProvince({ seed: 1, today: TODAY });
const { organisations, reporting, people, registrations, appointments } = province;

test("the same seed makes the same province, another makes another", () => {
  expect(generateProvince({ seed: 1, today: TODAY })).toEqual(province);
  expect(generateProvince({ seed: 2, today: TODAY }).people[0]).not.toEqual(people[0]);
});

test("on another day everybody is who he was", () => {
  const later = generateProvince({ seed: 1, today: "2027-12-31" });
  const idsOf = (of: typeof province) => [...of.organisations, ...of.people, ...of.appointments].map(({ id }) => id);
  expect(idsOf(later)).toEqual(idsOf(province));
  expect(signInsOf(later)).toEqual(signInsOf(province));
});

test("it has a centre, 14 cities, two direct counties and 60 stations, and bodies outside the tree", () => {
  const count = (kind: string) => organisations.filter((one) => one.kind === kind).length;
  expect({
    province: count("province"),
    city: count("city"),
    county: count("county"),
    station: count("station"),
    body: count("body"),
  }).toEqual({ province: 1, city: 14, county: 2, station: 60, body: 4 });
});

test("every office and station lies within the province today, six stations with no city in between", () => {
  const root = organisations[0]?.id ?? "";
  for (const { id, kind } of organisations) {
    expect(isWithin({ lower: id, upper: root, reporting, day: TODAY })).toBe(kind !== "body");
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

test("every office and station has an appointment that is over, every station one to come, by documents of their time", () => {
  const over = appointments.filter(({ until }) => until !== null && until < TODAY);
  expect(new Set(over.map(({ organisation }) => organisation)).size).toBe(77);
  const coming = appointments.filter(({ from }) => from > TODAY);
  expect(coming).toHaveLength(60);
  expect(new Set(coming.map(({ from }) => from))).toEqual(new Set(["2026-12-01"]));
  const signed = new Map(province.documents.map((one) => [one.organisation + one.id, one.issuedOn]));
  for (const { organisation, document, from } of appointments) {
    expect(String(signed.get(organisation + document)) <= from).toBe(true);
  }
});

test("no appointment is one that could not be made: a post once at a time, and no rule broken that refuses", () => {
  for (const proposed of appointments) {
    const held = appointments.filter(({ id, person }) => person === proposed.person && id !== proposed.id);
    const again = held.filter(
      ({ organisation, post }) => organisation === proposed.organisation && post === proposed.post,
    );
    expect(again.some((one) => overlap(one, proposed))).toBe(false);
    const broken = postConflicts({ proposed, held, rules: postRules, singleStation: false });
    expect(broken.filter(({ effect }) => effect === "refuse")).toEqual([]);
  }
});

test("those who can sign in hold the posts that they are listed with, the examiner two in two stations", () => {
  const signIns = signInsOf(province);
  expect(new Set(signIns.map(({ username }) => username)).size).toBe(signIns.length);
  const examiner = signIns.find(({ username }) => username === "examiner");
  expect(appointments.filter(({ person }) => person === examiner?.person)).toHaveLength(2);
});
