import { editions, type FactBindings, factBindings } from "@jianheng/standards";
import { expect, it } from "vitest";
import { readyLines } from "../scoring/index.ts";
import { loadEdition } from "../standards/index.ts";
import { defaultValues, expectToday, type Figure, type Figures, gateState, type Proposal, propose } from "./index.ts";

const kept: Figure = { looked: 5, wrong: 0, records: [] };
const broken = (wrong: number, looked = 5): Figure => ({
  looked,
  wrong,
  records: Array.from({ length: wrong }, (_, index) => ({ register: "batch", id: `${index}`, name: `B-${index}` })),
});

/** What is proposed for a line of an edition, with every fact bound to it in order but those that are given. */
function proposed(edition: string, line: string, given: Record<string, Figure | undefined>): Proposal | undefined {
  const data = editions[edition];
  const found = data && readyLines(data, "normalised").find(({ id }) => id === line);
  if (!found) throw new Error(`${edition} has no line ${line}`);
  return propose({
    line: found,
    bindings: factBindings[edition] ?? {},
    figures: figuresOf(edition, given),
    values: defaultValues,
  });
}

/** Every bound fact in order, but for those that are given. */
function figuresOf(edition: string, given: Record<string, Figure | undefined> = {}): Figures {
  const bound = Object.values(factBindings[edition] ?? {}).flatMap((one) => ("facts" in one ? one.facts : []));
  const figures = new Map<string, Figure>(bound.map((id) => [id, kept]));
  for (const [id, figure] of Object.entries(given)) figure ? figures.set(id, figure) : figures.delete(id);
  return figures;
}

it("nothing, where only a person can judge", () => {
  expect(proposed("liaoning-2013", "4.2.1", {})).toBeUndefined();
});

it("that a check is met where records see all of it and nothing is amiss", () => {
  expect(proposed("liaoning-2013", "9.1.1", {})).toMatchObject({
    state: "kept",
    whole: true,
    observation: { met: true },
  });
});

it("nothing where there is no record: that is not the same as not met", () => {
  const figures = { "letter-signed.authority": undefined };
  expect(proposed("liaoning-2013", "9.1.1", figures)).toMatchObject({
    state: "no-records",
    observation: null,
    faults: [],
  });
});

it("that a check is not met where one record is amiss, even if a person would have more to see", () => {
  const figures = { "document-in-force.fees": broken(1) };
  const proposal = proposed("national-trial", "2.1.4", figures);
  expect(proposal).toMatchObject({ state: "broken", whole: false, observation: { met: false } });
  expect(proposal?.faults).toHaveLength(1);
});

it("nothing where records in order see a part of what is asked", () => {
  expect(proposed("national-trial", "2.1.4", {})).toMatchObject({ state: "kept", whole: false, observation: null });
});

it("a fault for each record, where the rule counts them", () => {
  const proposal = proposed("liaoning-2013", "7.2.2", { "equipment-inspected-before-batch": broken(2) });
  expect(proposal).toMatchObject({
    observation: {},
    faults: [{ what: "B-0：考前没有检验记录" }, { what: "B-1：考前没有检验记录" }],
  });
});

it("one fault for each check of a group, whatever is amiss with it", () => {
  const figures = {
    "review-planned": broken(1, 1),
    "review-input.audits": broken(1, 1),
    "review-input.feedback": broken(1, 1),
  };
  expect(proposed("liaoning-2013", "3.1", figures)?.faults.map(({ member }) => member)).toEqual(["3.1.1", "3.1.2"]);
});

it("a ratio and a rate as they are counted", () => {
  const files = proposed("liaoning-2013", "10.1.1", { "integrity-files": broken(2, 10) });
  expect(files?.observation).toEqual({ ratio: [8, 10] });
});

it.each([
  [29, "kept"],
  [30, "broken"],
  [31, "broken"],
] as const)("that %i wrong papers of 1000 are %s: below three percent costs nothing", (wrong, state) => {
  const proposal = proposed("national-trial", "6.6.1", { "marking-error-rate": broken(wrong, 1000) });
  expect(proposal).toMatchObject({ state, observation: { errors: wrong, sampled: 1000 } });
  expect(proposal?.faults.length).toBe(state === "kept" ? 0 : 1);
});

it("that a notice nobody approved earns nothing, and leaves one that was approved to a person", () => {
  const figures = { "notice-approved-before-batch": broken(1) };
  expect(proposed("national-trial", "6.1.1", figures)?.observation).toEqual({ approved: false, deduct: "0" });
  expect(proposed("national-trial", "6.1.1", {})?.observation).toBeNull();
});

it("only what the rule of a line takes", () => {
  for (const [id, data] of Object.entries(editions)) {
    for (const figures of [figuresOf(id), allOf(figuresOf(id), broken(1)), allOf(figuresOf(id), broken(5))]) {
      for (const line of readyLines(data, "literal")) {
        const proposal = propose({ line, bindings: factBindings[id] ?? {}, figures, values: defaultValues });
        if (!proposal?.observation) continue;
        const counted = Object.keys(proposal.observation).length === 0;
        const observation = counted ? { faults: proposal.faults.length } : proposal.observation;
        expect([line.id, line.observationSchema().safeParse(observation).success]).toEqual([line.id, true]);
      }
    }
  }
});

it("a score from records alone, and one with what the station says of the rest", () => {
  const loaded = loadEdition(editions["liaoning-2013"]);
  if (!loaded.ok) throw new Error("the edition is sound");
  const bindings = factBindings["liaoning-2013"] as FactBindings;
  const asComputed = { figures: figuresOf("liaoning-2013"), values: defaultValues };
  const of = { edition: loaded.value, reading: "normalised", bindings, ...asComputed } as const;
  const asked = { line: "4.2.1", observation: { asked: 10, unanswered: 0 } };
  const seen = { line: "9.1.1", observation: { met: false } };
  const { byFacts, withSelf, fromSelf } = expectToday({ ...of, self: [asked, seen] });
  expect([byFacts.low < byFacts.high, byFacts.complete]).toEqual([true, false]);
  // What records see is not for the station to say otherwise.
  expect(fromSelf).toEqual(["4.2.1"]);
  expect(withSelf.low - byFacts.low).toBe(100);
});

it.each([
  [600, "passed"],
  [599, "failed"],
] as const)("that %i people %s the gate of 600", (looked, state) => {
  const gate = { id: "people", text: "", fact: "people-assessed", least: 600, stands: "before", source: "" } as const;
  expect(gateState(gate, new Map([["people-assessed", { looked, wrong: 0, records: [] }]]))).toBe(state);
});

it("that nobody can say where a gate has no record, also of a number", () => {
  const gate = { id: "g", text: "", fact: "f", stands: "veto", source: "" } as const;
  expect(gateState(gate, new Map())).toBe("no-records");
  expect(gateState({ ...gate, least: 1 }, new Map())).toBe("no-records");
  expect(gateState({ ...gate, trouble: true }, new Map())).toBe("not-seen");
});

function allOf(figures: Figures, figure: Figure): Figures {
  return new Map([...figures.keys()].map((id) => [id, figure]));
}
