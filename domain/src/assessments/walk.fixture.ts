import fc from "fast-check";
import type { Edition } from "../scoring/index.ts";
import type { Action, ActionType } from "./actions.ts";
import { policyProblems } from "./allowed.ts";
import { append, refusalsOf } from "./append.ts";
import { act, assessmentFor, edition, faulty, grouped, LINE, met, people, proposed } from "./assessments.fixture.ts";
import type { Purpose } from "./model.ts";
import { snapshotOf } from "./snapshot.ts";
import { phaseOf, type State } from "./state.ts";
import type { Actor } from "./terms.ts";
import { todosOf } from "./todo.ts";
import { applyCreate } from "./verbs/create.ts";
import { verbs } from "./verbs.ts";

/** For tests: random ways that assessments can go, each act of which is right. */
export interface Walk {
  log: readonly Action[];
  /** The state after each act. */
  states: readonly State[];
}

type Candidate = {
  [T in ActionType]: [T, Omit<Extract<Action, { type: T }>, "type" | "id" | "at" | "day" | "by">];
}[ActionType];

const inspector = { ...people.leader, organisation: "city", person: "市组长" };
const actors: readonly Actor[] = [...Object.values(people), inspector, { system: "public" }];

/** Kinds of action with how often they are tried; what ends things early is rare. */
const KINDS: readonly (ActionType | readonly [ActionType, number])[] = [
  ["record-finding", 12],
  ["touch-check", 8],
  ["submit", 8],
  ["finalise", 6],
  ["open-stage", 5],
  ["assign-assessor", 5],
  ["reconcile", 4],
  ["sign", 4],
  ["decide", 3],
  ["approve", 3],
  ["publish", 3],
  ["resubmit", 3],
  "close",
  "attach-scan",
  "object",
  "answer-objection",
  "appeal",
  ["assign-appeal-panel", 2],
  ["decide-appeal", 2],
  ["withdraw", 2],
  ["return", 3],
  "reassign-checks",
  "release-member",
  "raise-veto",
];
const TRIED = KINDS.flatMap((kind) =>
  typeof kind === "string" ? [kind] : Array.from({ length: kind[1] }, () => kind[0]),
);

/** Acts of one kind that somebody could think of in a state, right or not. */
function candidates(state: State, type: ActionType, seed: number): Candidate[] {
  const sheets = state.sheets.map(({ id }) => id);
  const day = "2026-11-30";
  switch (type) {
    case "record-finding":
      return state.sheets.flatMap(({ id, findings }) =>
        [met(seed % 3 > 0), faulty(seed % 5), grouped(seed % 2 ? ["3.1.1"] : [])].map((made): Candidate => {
          const finding = { ...made, note: `secret-${id}` };
          return ["record-finding", { sheet: id, base: findings[made.line]?.stamp.action ?? null, finding }];
        }),
      );
    case "touch-check":
      return state.sheets.flatMap(({ id: sheet, touched }) =>
        ["3.1.1", "3.1.2"].flatMap((check) => {
          const base = touched[check]?.stamp.action ?? null;
          return [true, false].map((conforms): Candidate => [type, { sheet, base, check, conforms }]);
        }),
      );
    case "submit":
    case "withdraw":
    case "finalise":
      return sheets.map((sheet): Candidate => [type, { sheet }]);
    case "return":
      return sheets.map((sheet): Candidate => ["return", { sheet, lines: ["2.1.1"], what: "缺记录", until: day }]);
    case "resubmit":
      return sheets.map((sheet): Candidate => ["resubmit", { sheet, answer: "已补" }]);
    case "open-stage":
      return state.assessment.stages.map(({ kind }): Candidate => ["open-stage", { stage: kind }]);
    case "assign-assessor":
      return state.assessment.stages.flatMap(({ kind }) =>
        [...Object.values(people), inspector].flatMap((who): Candidate[] => {
          const sheet = { id: `s-${who.person}-${kind}`, scope: "all" as const };
          return [["assign-assessor", { stage: kind, member: proposed(who), sheet, override: null }]];
        }),
      );
    case "reassign-checks":
      return sheets.map((from): Candidate => ["reassign-checks", { from, moves: [], reason: "因病" }]);
    case "release-member":
      return state.team.map(({ stage, person }): Candidate => [type, { stage, person, reason: "调离" }]);
    case "raise-veto":
      return [["raise-veto", { veto: "V1", grounds: "查实", evidence: [] }]];
    case "reconcile":
      return ["1.1.1", "2.1.1", "3.1"].flatMap((line) =>
        sheets.map((sheet): Candidate => ["reconcile", { choices: [{ line, sheet, why: "核实" }] }]),
      );
    case "decide":
      return (
        ["recommended", "conditionally-recommended", "not-recommended", "qualified", "not-qualified"] as const
      ).flatMap((conclusion): Candidate[] => [
        ["decide", { conclusion, conditions: [] }],
        ["decide", { conclusion, conditions: [{ what: "整改", until: day }] }],
      ]);
    case "sign":
      return [["sign", { decision: state.decision?.stamp.action ?? "", reauthenticated: true }]];
    case "approve":
      return [["approve", { decision: state.decision?.stamp.action ?? "", approved: seed % 4 > 0, reason: "再议" }]];
    case "publish": {
      const { hash } = snapshotOf({ state, edition });
      return [["publish", { period: { from: state.last.day, until: "2027-12-31" }, snapshot: hash }]];
    }
    case "object":
      return [["object", { receipt: `R${seed}`, text: "有异议" }]];
    case "answer-objection":
      return state.objections.map(
        ({ receipt }): Candidate => [type, { receipt, answer: "已核", upheld: seed % 3 === 0 }],
      );
    case "appeal":
      return [["appeal", { grounds: "不服" }]];
    case "assign-appeal-panel":
      return Object.values(people).map((who): Candidate => ["assign-appeal-panel", { panel: [proposed(who)] }]);
    case "decide-appeal":
      return [true, false].map(
        (upheld): Candidate => [
          type,
          { upheld, reason: "复核", lift: upheld ? ["V1"].filter(() => state.vetoes.length > 0) : [] },
        ],
      );
    case "attach-scan":
      return [["attach-scan", { file: `scan-${seed}`, snapshot: state.publication?.snapshot ?? "" }]];
    case "close":
      return [["close", { snapshot: snapshotOf({ state, edition }).hash }]];
    case "create":
      return [];
  }
}

/** Kinds to try next: mostly what the assessment waits for, so that walks get to the end; else anything. */
function kindsFor(state: State, seed: number): ActionType[] {
  const any = TRIED[seed % TRIED.length] ?? "submit";
  if (seed % 7 === 0) return [any];
  if (phaseOf(state) === "prepared" && seed % 11 === 1) return ["raise-veto"];
  if (phaseOf(state) === "published") {
    const possible = ["close", "object", "object", "appeal", "attach-scan", "answer-objection"] as const;
    return [possible[seed % possible.length] ?? "close"];
  }
  const waiting = todosOf({ state, edition, day: "2028-01-01" }).map(({ action }) => action);
  const next = waiting[seed % Math.max(waiting.length, 1)] ?? any;
  if (next === "finalise" && seed % 4 === 0) return ["return", next];
  if (seed % 19 === 3) return ["withdraw", next];
  return next === "submit" || next === "resubmit" ? [next, "record-finding", "touch-check", any] : [next, any];
}

/** What is still to be written on a sheet, in the way that lets it be handed in; all of it where nothing is. */
function missing(state: State, all: readonly Candidate[]): readonly Candidate[] {
  const needed = all.filter(([type, own]) => {
    const sheet = "sheet" in own ? state.sheets.find(({ id }) => id === own.sheet) : undefined;
    if (type === "record-finding") return sheet?.findings[own.finding.line] === undefined;
    if (type !== "touch-check") return true;
    const faulty = sheet?.findings["3.1"]?.faults.some(({ member }) => member === own.check) === true;
    return sheet?.touched[own.check]?.conforms !== !faulty && own.conforms !== faulty;
  });
  return needed.length > 0 ? needed : all;
}

/** One act that is right in a state, found from a seed; none where there is none of the kinds drawn. */
function findStep(state: State, n: number, seed: number): Action | undefined {
  const phase = phaseOf(state);
  const { assessment } = state;
  for (const type of kindsFor(state, seed)) {
    // Only to be quick: nothing is taken that `refusalsOf` does not pass.
    if (type === "create" || !verbs[type].when.includes(phase)) continue;
    const allowed = actors.filter((actor) => policyProblems({ type, assessment, actor }).length === 0);
    // An objection is the station's one time and the public's another.
    const able = type === "object" && seed % 2 === 0 ? allowed.reverse() : allowed;
    const made = missing(state, candidates(state, type, seed));
    const turn = made.length === 0 ? 0 : seed % made.length;
    const day = type === "close" ? "2028-01-01" : "2026-11-20";
    for (const [kind, own] of [...made.slice(turn), ...made.slice(0, turn)]) {
      for (const by of able) {
        const action = act(n, by, kind, own as never, day) as Action;
        if (refusalsOf({ state, action, edition }).length === 0) return action;
      }
    }
  }
  return undefined;
}

function walkOn({ purpose, direct, seeds }: { purpose: Purpose; direct: boolean; seeds: readonly number[] }): Walk {
  const by = purpose === "inspection" || purpose === "supervision" ? people.official : people.head;
  const straight = { line: LINE.slice(1), approver: "province" };
  const first = act(0, by, "create", { assessment: assessmentFor(purpose, direct ? straight : {}) });
  const log: Action[] = [first];
  let state = applyCreate(first);
  const states = [state];
  for (const seed of seeds) {
    const action = findStep(state, log.length, seed);
    if (action === undefined) continue;
    const next = append({ state, action, edition });
    if (!next.ok) throw new Error("a step that nothing spoke against was refused");
    state = next.value;
    log.push(action);
    states.push(state);
  }
  return { log, states };
}

/** Random walks, long enough that many get to the end; some of stations straight under the province. */
const walks: fc.Arbitrary<Walk> = fc
  .record({
    purpose: fc.constantFrom<Purpose>("self", "acceptance", "acceptance", "inspection", "supervision"),
    direct: fc.constantFrom(false, false, true),
    seeds: fc.array(fc.nat({ max: 100_000 }), { minLength: 20, maxLength: 260, size: "max" }),
  })
  .map(walkOn);

/**
 * Walks for whoever carries them out elsewhere, with the edition that they are under: few of many, each of which does
 * something that none before it does.
 */
export function tellingWalks({ numRuns, seed }: { numRuns: number; seed: number }): {
  walks: Walk[];
  edition: Edition;
} {
  const done = new Set<string>();
  const telling = fc.sample(walks, { numRuns, seed }).filter(({ log, states }) => {
    const before = done.size;
    for (const { type } of log) done.add(type);
    for (const state of states) done.add(phaseOf(state));
    return done.size > before;
  });
  return { walks: telling, edition };
}

/** Walks that are the same every time, so that what they reach is too, and some that are new every time. */
export function walked(): { same: Walk[]; new: Walk[]; seed: number } {
  const [seed = 0] = fc.sample(fc.integer({ min: 1, max: 2 ** 30 }), 8).slice(-1);
  return {
    same: fc.sample(walks, { numRuns: 110, seed: 20261121 }),
    new: fc.sample(walks, { numRuns: 30, seed }),
    seed,
  };
}
