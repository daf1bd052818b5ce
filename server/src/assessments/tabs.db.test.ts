import { type Action, append, type State } from "@jianheng/domain/assessments";
import { beforeEach, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { CHECKS, COUNTED, GROUP, LIAONING, MET, OTHER } from "./findings.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, handIn, peopleOf, supervise } from "./sheets.fixture.ts";
import { toAction } from "./stored-action.ts";
import { Ledger, lostIn, Tab } from "./tabs.fixture.ts";

/** Many who write on the same at once, from what may be old: whatever was answered as taken is there afterwards. */
const database = useDatabase();
const http = useHttp({ database, routes });
const tree = useStations(database);
const { province, station } = tree;
const { head, clerk, quality } = peopleOf(tree);
const LINES = [MET, OTHER, GROUP, COUNTED];
const seed = Math.floor(Math.random() * 2 ** 30);
let begun: Begun;
let ledger: Ledger;

beforeEach(async () => {
  begun = await supervise({ database, station, province, head, quality });
  ledger = new Ledger();
});

/** What is answered of a line or a check. */
interface Seen {
  action: string;
  value: unknown;
}

/** Numbers from 0 to 1 that a seed makes. */
function dice(from: number): () => number {
  let state = from;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function tabs(count: number, by: Member, sheet: string): Tab[] {
  return Array.from({ length: count }, (_, n) => {
    return new Tab({
      http,
      begun,
      by,
      sheet,
      lines: LINES,
      checks: CHECKS,
      ledger,
      random: dice(seed + n * 7919 + sheet.charCodeAt(0)),
    });
  });
}

async function edits(of: readonly Tab[], rounds: number): Promise<void> {
  const one = async (tab: Tab) => {
    for (let round = 0; round < rounds; round++) await tab.edit();
  };
  await Promise.all(of.map(one));
}

async function log(): Promise<Action[]> {
  const { rows } = await database.owner.query("select * from assessment_action where assessment_id = $1 order by seq", [
    begun.id,
  ]);
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
  return rows.map(toAction);
}

/** The state that the log makes, each act of which the rules have to pass; with what got lost on the way. */
async function judged() {
  let state: State | null = null;
  const losses: string[] = [];
  const actions = await log();
  for (const action of actions) {
    const next = append({ state, action, edition: LIAONING });
    if (!next.ok) throw new Error(`${action.type}: ${JSON.stringify(next.problems)}`);
    if (state) losses.push(...lostIn(state, next.value, ledger));
    state = next.value;
  }
  if (!state) throw new Error("there is no log");
  return { state: state as State, losses, actions };
}

/** Faults that were answered as taken, and that nobody took away afterwards. */
function promised(): string[] {
  const all = [...ledger.taken.values()].flat();
  const removed = new Set(all.flatMap((one) => one.removed));
  return all.flatMap(({ mine }) => mine.faults.map(({ id }) => id)).filter((id) => !removed.has(id));
}

function faultsIn(state: State): string[] {
  return state.sheets.flatMap(({ findings }) =>
    Object.values(findings).flatMap(({ faults }) => faults.map(({ id }) => id)),
  );
}

async function told(by: Member, sheet: string) {
  return (await http.send(by, `GET ${begun.path}/sheets/${sheet}`)).json();
}

test(`two on one sheet and two on their own, twenty tabs each: no fault is lost (seed ${seed})`, async () => {
  await handIn(http, begun, head, begun.sheet);
  const [shared, third, fourth] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const places: (readonly [Member, string])[] = [];
  for (const sheet of [shared, shared, third, fourth]) places.push([await begun.assigns(sheet), sheet]);
  await begun.does(quality, "open-stage", { stage: "spot-check" });
  await edits(
    places.flatMap(([by, sheet]) => tabs(20, by, sheet)),
    5,
  );
  const { state, losses, actions } = await judged();
  expect(losses).toEqual([]);
  expect(new Set(faultsIn(state))).toEqual(new Set([...promised()]));
  const written = actions.filter(({ by }) => "person" in by && places.some(([who]) => who.personId === by.person));
  expect(written.filter(({ id, type }) => !(type === "touch-check" ? ledger.touched : ledger.taken).has(id))).toEqual(
    [],
  );
  const acknowledged = [...ledger.taken.keys(), ...ledger.touched.keys()];
  expect(acknowledged.filter((id) => !written.some((action) => action.id === id))).toEqual([]);
  for (const [by, sheet] of places) {
    const findings: State["sheets"][number]["findings"] = state.sheets.find(({ id }) => id === sheet)?.findings ?? {};
    const { findings: seen, touched }: Record<"findings" | "touched", Record<string, Seen>> = await told(by, sheet);
    for (const [check, { action }] of Object.entries(touched)) expect(ledger.touched.get(action)).toBe(check);
    expect(Object.keys(touched).length).toBeGreaterThan(5);
    for (const [line, { stamp, afterSight: _, ...value }] of Object.entries(findings)) {
      expect(seen[line]).toMatchObject({ action: stamp.action, value });
      expect(value.faults.filter(({ what }) => !what.startsWith(sheet))).toEqual([]);
    }
  }
  const clear = ["conflict", "look 200", "refused too-many-faults", "saved", "write 200"];
  expect([...ledger.statuses.keys()].filter((what) => !clear.includes(what))).toEqual([]);
  expect(ledger.statuses.get("conflict")).toBeGreaterThan(5);
  expect(ledger.merged).toBeGreaterThan(50);
});

test(`a station that writes while its sheet is returned and handed in again is told what it can't (seed ${seed})`, async () => {
  await handIn(http, begun, head, begun.sheet);
  const leader = await begun.assigns(null, "team-leader");
  await begun.does(quality, "open-stage", { stage: "spot-check" });
  const open = [...tabs(6, head, begun.sheet), ...tabs(6, clerk, begun.sheet)];
  const codes = new Set<string>();
  const backAndForth = async () => {
    for (let round = 0; round < 12; round++) {
      const supplement = { lines: [MET, COUNTED], what: "缺记录", until: "2026-12-20" };
      const acts = [
        begun.tries(leader, "return", { sheet: begun.sheet, ...supplement }),
        begun.tries(head, "resubmit", { sheet: begun.sheet, answer: "已补" }),
      ];
      for (const done of await Promise.all(acts)) {
        for (const { code } of done.ok ? [] : done.problems) codes.add(code);
      }
    }
  };
  await Promise.all(open.map((tab) => tab.look()));
  await Promise.all([edits(open, 12), backAndForth()]);
  // However chance had it until now: it is returned once more, and then there is time to write.
  await begun.tries(leader, "return", {
    sheet: begun.sheet,
    lines: [MET, COUNTED],
    what: "缺记录",
    until: "2026-12-20",
  });
  await edits(open, 2);
  const { state, losses } = await judged();
  expect(losses).toEqual([]);
  expect(new Set(faultsIn(state))).toEqual(new Set(promised()));
  const had = ["look 200", "refused not-to-be-supplemented", "saved", "write 200"];
  expect(had.filter((what) => !ledger.statuses.has(what))).toEqual([]);
  // Between handing in and coming back there is a moment in which nobody may happen to write.
  const clear = [
    ...had,
    "write 422 not-open",
    "conflict",
    "refused too-many-faults",
    "refused not-to-be-supplemented,too-many-faults",
  ];
  expect([...ledger.statuses.keys()].filter((what) => !clear.includes(what))).toEqual([]);
  expect(
    [...codes].filter(
      (code) => !["not-submitted", "not-returned", "fault-missing", "conforms-with-fault"].includes(code),
    ),
  ).toEqual([]);
});
