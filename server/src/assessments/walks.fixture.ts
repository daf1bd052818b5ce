import {
  type Action,
  type ContentOf,
  replay,
  type State,
  snapshotOf,
  type VerbType,
} from "@jianheng/domain/assessments";
import type { Walk } from "@jianheng/domain/assessments/walks";
import type { Edition } from "@jianheng/domain/standards";
import type { Member } from "../platform/db/index.ts";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import { act, acting, type stations } from "./assessments.fixture.ts";
import { createAssessment } from "./create-assessment.ts";
import { getState } from "./load.ts";
import { projectHead } from "./project.ts";
import { findHead, type Which } from "./store.ts";

/** Where a walk is carried out. */
interface Carrying {
  database: TestDatabase;
  tree: ReturnType<typeof stations>;
  edition: Edition;
  change?(content: ContentOf<VerbType>, n: number): ContentOf<VerbType>;
  after?(of: { which: Which; pure: readonly Action[]; done: number }): Promise<void>;
}

/** Names of a walk, as they are called in the database: ids of organisations, people, actions, sheets, snapshots. */
class Names {
  readonly #known = new Map<string, string>();

  set(name: string, id: string): void {
    this.#known.set(name, id);
  }

  of(name: string): string {
    const id = this.#known.get(name) ?? crypto.randomUUID();
    this.#known.set(name, id);
    return id;
  }

  /** A value with every name in it translated that stands where names stand. */
  in<T>(value: T, key = ""): T {
    const named = ["person", "organisation", "sheet", "base", "decision", "from", "to", "snapshot"].includes(key);
    if (typeof value === "string") return (named && !/^\d{4}-/.test(value) ? this.of(value) : value) as T;
    if (Array.isArray(value)) return value.map((each) => this.in(each)) as T;
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value).map(([name, each]) => {
      const isSheet = key === "sheet" && name === "id";
      return [name, isSheet ? this.of(String(each)) : this.in(each, name)];
    });
    return Object.fromEntries(entries) as T;
  }
}

/**
 * Carries a walk out against the database, act by act, as the people of a tree. `change` may say it in other words;
 * `after` is called after each act, with how many there are and what the log is by then.
 */
export async function carryOut(
  { log, states }: Walk,
  { database, tree, edition, change = (content) => content, after }: Carrying,
) {
  const services = { editions: [edition] };
  const names = new Names();
  const [first, ...rest] = log;
  if (first?.type !== "create") throw new Error("a walk begins with create");
  const { purpose, line, from, until, reading } = first.assessment;
  const station = line.length === 1 ? tree.direct : tree.station;
  for (const [name, { id }] of Object.entries({ station, city: tree.city, province: tree.province }))
    names.set(name, id);
  const stamped = (action: Action, n: number) => {
    const { day, by } = action;
    if (!("person" in by)) throw new Error("the public has no way in yet");
    return { at: new Date(Date.parse(`${day}T00:00:00Z`) + n * 1000), by: names.in(by) };
  };
  const memberOf = (by: { person: string; organisation: string; post: string }): Member => ({
    personId: by.person,
    organisationId: by.organisation,
    post: by.post,
  });
  const { at, by } = stamped(first, 0);
  const actor = memberOf(by);
  const body = { standard: edition.data.id, edition: edition.hash, reading, purpose, from, until };
  const made = await database.transaction(actor, (transaction) => {
    const context = acting({ transaction, actor, organisation: station.id, at, services });
    return createAssessment({ ...context, relation: "own" }, { body });
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const which = { organisation: station.id, assessment: made.value.id };
  const begun = await stateOf(database, actor, which);
  names.set("assessment", which.assessment);
  names.set(first.id, begun.created.action);
  const pure: Action[] = [
    { ...first, id: begun.created.action, at: at.toISOString(), by, assessment: begun.assessment },
  ];
  let head = projectHead({ state: replay(pure), edition, day: first.day, before: null });
  for (const [index, action] of rest.entries()) {
    const { at, by } = stamped(action, index + 1);
    const { type, id: _, at: __, day, by: ___, ...own } = action;
    if ("snapshot" in own && typeof own.snapshot === "string") {
      const before = states[index];
      const known = before && snapshotOf({ state: before, edition }).hash === own.snapshot;
      if (known) names.set(own.snapshot, snapshotOf({ state: replay(pure), edition }).hash);
    }
    const content = change(names.in(own) as ContentOf<VerbType>, pure.length);
    const actor = memberOf(by);
    const done = await act(database, { ...which, actor, type: type as VerbType, content, at, services });
    if (!done.ok) throw new Error(`${index} ${type}: ${JSON.stringify(done.problems)}`);
    names.set(action.id, done.value.action);
    pure.push({ ...content, type, id: done.value.action, at: at.toISOString(), day, by } as unknown as Action);
    head = projectHead({ state: replay(pure), edition, day, before: head });
    await after?.({ which, pure, done: index + 1 });
  }
  return { which, actor, pure, head };
}

/** The state that the database has, as somebody's transaction loads it. */
export function stateOf(
  database: TestDatabase,
  actor: Member,
  which: { organisation: string; assessment: string },
): Promise<State> {
  return database.transaction(actor, async (transaction) => {
    const head = await findHead(transaction, { ...which, lock: false });
    return await getState(transaction, { ...which, seq: head?.seq ?? 0 });
  });
}
