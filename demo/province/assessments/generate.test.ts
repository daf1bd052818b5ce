import { type Action, applyAction, phaseOf, refusalsOf, replay, todosOf } from "@jianheng/domain/assessments";
import { holdsOn } from "@jianheng/domain/kernel";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { describe, expect, test } from "vitest";
import { generateProvince } from "../generate.ts";
import { signInsOf } from "../sign-ins.ts";
import { tiesTo } from "./cast.ts";
import { firstAssessment, generateAssessments } from "./generate.ts";

const TODAY = "2026-11-21";
const SEED = 2013;
const province = generateProvince({ seed: SEED, today: TODAY });
const logs = generateAssessments({ province, seed: SEED, today: TODAY });
const states = logs.map(replay);
const known = Object.values(editions).map(getEdition);

const editionOf = (hash: string) => {
  const edition = known.find((one) => one.hash === hash);
  if (!edition) throw new Error("an edition is missing");
  return edition;
};
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

describe("there is something of everything", () => {
  test("each phase, each purpose, each edition, each reading", () => {
    expect(sorted(states.map(phaseOf))).toEqual([
      ...["appealed", "approved", "closed", "decided", "declined", "prepared", "published", "running", "stopped"],
    ]);
    const bound = states.map(({ assessment }) => assessment);
    expect(sorted(bound.map(({ purpose }) => purpose))).toEqual(["acceptance", "inspection", "self", "supervision"]);
    expect(sorted(bound.map(({ edition }) => edition.standard))).toEqual(sorted(Object.keys(editions)));
    expect(sorted(bound.map(({ reading }) => reading))).toEqual(["literal", "normalised"]);
  });

  test("running in each stage, one sheet returned, and two blind auditors of whom one is in", () => {
    const running = states.filter((state) => phaseOf(state) === "running");
    expect(sorted(running.map(({ opened }) => opened.at(-1)?.stage ?? "none"))).toEqual([
      ...["city-review", "on-site-audit", "provincial-review", "self-assessment", "spot-check"],
    ]);
    expect(running.flatMap(({ sheets }) => sheets).some(({ status }) => status === "returned")).toBe(true);
    const audits = running.map(({ sheets }) => sheets.filter(({ stage }) => stage === "on-site-audit"));
    expect(audits.map((sheets) => sheets.map(({ status }) => status).sort())).toContainEqual(["open", "submitted"]);
  });

  test("one is assessed by somebody with a tie, for a reason, and somebody is kept from another by his", () => {
    const overrides = states.flatMap(({ team }) => team.filter(({ override }) => override !== null));
    expect(overrides).toMatchObject([{ post: "external-quality-supervisor", ties: [{ kind: "appointment" }] }]);
    const auditor = signInsOf(province).find(({ username }) => username === "province.auditor2")?.person ?? "";
    const next = states.filter(
      (state) => phaseOf(state) === "running" && state.opened.length < state.assessment.stages.length,
    );
    const tied = next.filter(
      ({ assessment }) => tiesTo(province, { assessment, person: auditor, day: TODAY }).length > 0,
    );
    expect(tied).not.toEqual([]);
  });

  test("what is concluded differs, and so do the assessors", () => {
    const concluded = states.flatMap(({ decision }) => decision?.conclusion ?? []);
    expect(sorted(concluded).length).toBeGreaterThan(3);
    const reasons = states.flatMap(({ choices }) => Object.values(choices).flatMap(({ why }) => why ?? []));
    expect(reasons).not.toEqual([]);
  });
});

test("the same seed makes the same logs, another makes others; on another day each is who he was", () => {
  expect(generateAssessments({ province, seed: SEED, today: TODAY })).toEqual(logs);
  const idsOf = (made: (readonly Action[])[]) => made.map(replay).map(({ assessment }) => assessment.id);
  const others = generateAssessments({ province, seed: SEED + 1, today: TODAY });
  expect(idsOf(others)[0]).not.toBe(idsOf(logs)[0]);
  expect(idsOf(generateAssessments({ province, seed: SEED, today: "2027-03-01" }))).toEqual(idsOf(logs));
  expect(firstAssessment(SEED)).toBe(states[0]?.assessment.id);
});

test("nothing speaks against any act, asked again", () => {
  for (const log of logs) {
    const [first, ...rest] = log;
    if (first?.type !== "create") throw new Error("a log begins with create");
    const edition = editionOf(first.assessment.edition.hash);
    expect(refusalsOf({ state: null, action: first, edition })).toEqual([]);
    let state = replay([first]);
    for (const action of rest) {
      expect(refusalsOf({ state, action, edition })).toEqual([]);
      state = applyAction(state, action);
    }
  }
});

test.each(["2026-01-01", "2027-02-28", "2028-02-29", "2030-12-31"])("it can be made on %s", (today) => {
  const there = generateProvince({ seed: SEED, today });
  expect(generateAssessments({ province: there, seed: SEED, today })).toHaveLength(logs.length);
});

test("one act comes after the other, all of them before today, each on the day that it was in China", () => {
  for (const log of logs) {
    const times = log.map(({ at }) => at);
    expect(times).toEqual([...new Set(times)].sort());
    for (const { at, day } of log) {
      expect(new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10)).toBe(day);
      expect(day < TODAY).toBe(true);
    }
  }
});

test("whoever acts or is named holds the post in which he does", () => {
  const holds = (of: { person: string; organisation: string; post: string }, day: string) =>
    province.appointments.some((one) => {
      return (
        one.person === of.person && one.organisation === of.organisation && one.post === of.post && holdsOn(one, day)
      );
    });
  for (const action of logs.flat()) {
    const named = action.type === "assign-assessor" ? [action.member] : [];
    const panel = action.type === "assign-appeal-panel" ? action.panel : [];
    const acting = "person" in action.by ? [action.by] : [];
    expect(acting).toHaveLength(1);
    for (const one of [...acting, ...named, ...panel]) expect(holds(one, action.day)).toBe(true);
  }
});

describe("something waits for everybody who can act", () => {
  const IDLE = ["province.admin", "province.security", "province.log", "city.admin", "examiner"];
  const todos = states.flatMap((state) =>
    todosOf({ state, edition: editionOf(state.assessment.edition.hash), day: TODAY }),
  );
  const waiting = (username: string) => {
    const person = signInsOf(province).find((one) => one.username === username)?.person ?? "";
    const held = province.appointments.filter((one) => one.person === person && holdsOn(one, TODAY));
    return todos.flatMap(({ action, waitsFor }) => {
      const mine =
        "persons" in waitsFor
          ? waitsFor.persons.includes(person)
          : held.some((one) => one.organisation === waitsFor.organisation && waitsFor.posts.includes(one.post));
      return mine ? [action] : [];
    });
  };
  const usernames = signInsOf(province).map(({ username }) => username);

  test.each(usernames.filter((one) => !IDLE.includes(one)))("%s", (username) => {
    expect(waiting(username)).not.toEqual([]);
  });

  test.each([
    ["station.head", ["submit", "resubmit"]],
    ["city.reviewer", ["open-stage", "submit", "finalise"]],
    ["province.expert", ["submit"]],
    ["province.leader", ["reconcile", "decide", "finalise"]],
    ["province.auditor", ["submit"]],
    ["province.auditor2", ["sign", "submit"]],
    ["province.official", ["approve", "publish", "assign-appeal-panel"]],
    ["province.quality", ["answer-objection", "close", "decide-appeal"]],
    ["county.official", ["assign-assessor"]],
    ["direct.head", ["open-stage"]],
  ] as const)("%s: %j", (username, actions) => {
    expect(waiting(username)).toEqual(expect.arrayContaining([...actions]));
  });
});
