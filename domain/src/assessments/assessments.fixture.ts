import type { EditionData } from "@jianheng/standards/define";
import { contentHash, deepFreeze, type Problem } from "../kernel/index.ts";
import { editionOf } from "../scoring/edition.fixture.ts";
import type { Edition } from "../scoring/index.ts";
import type { Action, ActionOf, ActionType } from "./actions.ts";
import { append, refusalsOf } from "./append.ts";
import type { FindingInput } from "./finding.ts";
import type { Assessment, LinePlace, Purpose } from "./model.ts";
import { replay } from "./replay.ts";
import { defaultSettings } from "./settings.ts";
import { snapshotOf } from "./snapshot.ts";
import { stagesOf } from "./stages-of.ts";
import type { State } from "./state.ts";
import type { Actor, Proposed, Scope } from "./terms.ts";

/** For tests: a small standard, a station, its people, and a log that grows by acts that are right. */

/** Three lines of 100 points: 1.1.1 met or not, 2.1.1 faults at 5 each, and the group 3.1 of two checks. */
export const edition: Edition = (() => {
  const { data } = editionOf([
    { of: 50, definition: { kind: "all-or-nothing", needs: ["一致"] } },
    { of: 30, definition: { kind: "deduct-per-fault", fault: "不合格", each: 5 } },
  ]);
  const blank = { printed: null, points: null, method: [], rule: null };
  const checks = ["3.1.1", "3.1.2"].map((id) => ({ ...blank, id, title: id }));
  const rule = { kind: "deduct-per-fault", fault: "缺项", each: 10, slots: 2 } as const;
  const group = { id: "3.1", points: 20, method: [], rule };
  const indicators = [{ id: "3.1", printed: null, title: "一组", group, checks }];
  const items = [...data.items, { id: "3", title: "第三项", claims: { points: 20 }, indicators }];
  const vetoes = ["V1", "V2"].map((id) => ({ id, text: `否决${id}` }));
  const whole: EditionData = deepFreeze({ ...data, items, vetoes });
  return { data: whole, hash: contentHash(whole) };
})();

const of = (organisation: string, person: string, post: string) => ({ person, organisation, post });

export const people = {
  head: of("station", "所长", "head"),
  clerk: of("station", "考务", "exam-affairs"),
  cityOfficial: of("city", "市审批", "approving-official"),
  cityReviewer: of("city", "市初审", "city-reviewer"),
  quality: of("province", "省质量", "provincial-quality-officer"),
  official: of("province", "省审批", "approving-official"),
  expert: of("province", "专家", "document-expert"),
  leader: of("province", "组长", "team-leader"),
  auditor: of("province", "审核甲", "on-site-auditor"),
  second: of("province", "审核乙", "on-site-auditor"),
  third: of("province", "审核丙", "on-site-auditor"),
  other: of("province", "复核", "document-expert"),
  stranger: of("other city", "外市", "city-reviewer"),
} as const satisfies Record<string, Actor>;

export const LINE: readonly LinePlace[] = [
  { id: "city", kind: "city" },
  { id: "province", kind: "province" },
];

/** An assessment of the station for a purpose; the city approved it. */
export function assessmentFor(purpose: Purpose, parts: Partial<Assessment> = {}): Assessment {
  const place = { station: "station", line: LINE, approver: "city", purpose, ...parts };
  const made = stagesOf(place);
  if (!made.ok) throw new Error(made.problems.map(({ code }) => code).join());
  return {
    id: "assessment",
    ...place,
    ...made.value,
    edition: { standard: edition.data.id, hash: edition.hash },
    reading: "literal",
    from: "2026-11-01",
    until: "2026-12-31",
    settings: defaultSettings(purpose),
    ...parts,
  };
}

type Own<T extends ActionType> = Omit<ActionOf<T>, "type" | "id" | "at" | "day" | "by">;

/** An act of `by`, the `n`th of a log. */
export function act<T extends ActionType>(n: number, by: Actor, type: T, own: Own<T>, day = "2026-11-20"): ActionOf<T> {
  const at = `${day}T00:00:00.${String(n).padStart(6, "0")}Z`;
  return { type, id: `a${n}`, at, day, by, ...own } as unknown as ActionOf<T>;
}

/** A log that is written act by act, each of which has to be right. */
export class Journal {
  readonly log: Action[] = [];
  day = "2026-11-20";

  constructor(purpose: Purpose = "acceptance", parts: Partial<Assessment> = {}) {
    const by = purpose === "self" || purpose === "acceptance" ? people.head : people.official;
    this.does(by, "create", { assessment: assessmentFor(purpose, parts) });
  }

  get state(): State {
    return replay(this.log);
  }

  next<T extends ActionType>(by: Actor, type: T, own: Own<T>): ActionOf<T> {
    return act(this.log.length, by, type, own, this.day);
  }

  /** Appends an act; throws with what speaks against it. */
  does<T extends ActionType>(by: Actor, type: T, own: Own<T>): this {
    const action = this.next(by, type, own) as Action;
    const result = append({ state: this.log.length === 0 ? null : this.state, action, edition });
    if (!result.ok) throw new Error(`${type}: ${result.problems.map(({ at, code }) => `${at} ${code}`).join(", ")}`);
    this.log.push(action);
    return this;
  }

  /** The codes of what speaks against an act, each with its place; nothing is appended. */
  refuses<T extends ActionType>(by: Actor, type: T, own: Own<T>): string[] {
    return this.problems(by, type, own).map(({ at, code }) => `${at} ${code}`);
  }

  problems<T extends ActionType>(by: Actor, type: T, own: Own<T>): Problem[] {
    return refusalsOf({ state: this.state, action: this.next(by, type, own) as Action, edition });
  }

  records(by: Actor, sheet: string, finding: FindingInput): this {
    const base = this.state.sheets.find(({ id }) => id === sheet)?.findings[finding.line]?.stamp.action ?? null;
    return this.does(by, "record-finding", { sheet, base, finding });
  }

  /** Fills every line of a sheet's scope and looks at both checks of the group. */
  fills(by: Actor, sheet: string, lost: { first?: boolean; faults?: number; members?: readonly string[] } = {}): this {
    const scope = this.state.sheets.find(({ id }) => id === sheet)?.scope ?? "all";
    const has = (item: string) => scope === "all" || scope.some((name) => name.split(".")[0] === item);
    if (has("1")) this.records(by, sheet, met(lost.first !== true));
    if (has("2")) this.records(by, sheet, faulty(lost.faults ?? 0));
    if (!has("3")) return this;
    const members = lost.members ?? [];
    this.records(by, sheet, grouped(members));
    for (const check of ["3.1.1", "3.1.2"]) {
      this.touches(by, sheet, { check, conforms: !members.includes(check) });
    }
    return this;
  }

  touches(by: Actor, sheet: string, own: { check: string; conforms: boolean }): this {
    const base = this.state.sheets.find(({ id }) => id === sheet)?.touched[own.check]?.stamp.action ?? null;
    return this.does(by, "touch-check", { sheet, base, ...own });
  }

  /** The act that decided, as whoever signs or approves has it before him. */
  get decision(): string {
    return this.state.decision?.stamp.action ?? "";
  }

  signs(...all: readonly Actor[]): this {
    for (const by of all) this.does(by, "sign", { decision: this.decision, reauthenticated: true });
    return this;
  }

  approves(by: Actor, reason: string | null = null): this {
    return this.does(by, "approve", { decision: this.decision, approved: reason === null, reason });
  }

  assigns(by: Actor, who: Exclude<Actor, { system: string }>, sheet: string | null, scope: Scope = "all"): this {
    const stage = this.state.assessment.stages.findLast(({ posts, organisation }) => {
      return posts.includes(who.post) && organisation === who.organisation;
    });
    return this.does(by, "assign-assessor", {
      stage: stage?.kind ?? "spot-check",
      member: proposed(who),
      sheet: sheet === null ? null : { id: sheet, scope },
      override: null,
    });
  }

  snapshot(): string {
    return snapshotOf({ state: this.state, edition }).hash;
  }
}

export function proposed(who: Exclude<Actor, { system: string }>, ties: Proposed["ties"] = []): Proposed {
  return { ...who, ties };
}

const bare = { note: null, faults: [], evidence: [], questions: [] };
const record = { kind: "record" as const, id: "e1", record: { kind: "paper", id: "r1" }, caption: null };

function fault(id: string, member?: string) {
  return { id, what: `问题${id}`, evidence: [record], ...(member !== undefined && { member }) };
}

/** Line 1.1.1, met or not. */
export function met(holds: boolean): FindingInput {
  return { ...bare, line: "1.1.1", observation: { met: holds }, faults: holds ? [] : [fault("f1")] };
}

/** Line 2.1.1 with so many faults. */
export function faulty(n: number): FindingInput {
  return { ...bare, line: "2.1.1", observation: {}, faults: Array.from({ length: n }, (_, i) => fault(`f${i}`)) };
}

/** The group 3.1 with a fault for each of some checks. */
export function grouped(members: readonly string[]): FindingInput {
  return { ...bare, line: "3.1", observation: {}, faults: members.map((id) => fault(id, id)) };
}

/** The people against whom nothing speaks, by name. */
export function whoMay<T extends ActionType>(journal: Journal, type: T, own: Own<T>): string[] {
  return Object.entries(people).flatMap(([name, by]) => (journal.refuses(by, type, own).length === 0 ? [name] : []));
}
