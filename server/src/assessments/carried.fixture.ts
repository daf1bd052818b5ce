import {
  type Action,
  type Actor,
  type ContentOf,
  replay,
  type State,
  snapshotOf,
  type VerbType,
} from "@jianheng/domain/assessments";
import type { Edition } from "@jianheng/domain/standards";
import type { Member, SystemActor } from "../platform/db/index.ts";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import { act, acting, type stations } from "./assessments.fixture.ts";
import { createAssessment } from "./create-assessment.ts";
import { type Projection, projectHead } from "./project.ts";

const GIVEN = /^(?:[0-9a-f]{64}|YY-.*)$/;
/** Where names stand in an action. */
const NAMED = ["person", "organisation", "sheet", "base", "decision", "from", "to", "snapshot", "receipt"];

/** Names of a log, as they are called in the database: ids of organisations, people, actions, sheets, snapshots. */
export class Names {
  readonly #known = new Map<string, string>();

  set(name: string, id: string): void {
    this.#known.set(name, id);
  }

  /** What the server itself has given a name, a hash or a receipt, is called so. */
  of(name: string): string {
    const id = this.#known.get(name) ?? (GIVEN.test(name) ? name : crypto.randomUUID());
    this.#known.set(name, id);
    return id;
  }

  /** Whoever acts in a log, as he acts here. */
  actor(by: Actor): Member | SystemActor {
    return "system" in by ? { system: "public" } : this.member(by);
  }

  /** Somebody of a log, as he sends requests. */
  member(by: { person: string; organisation: string; post: string }): Member {
    return { personId: this.of(by.person), organisationId: this.of(by.organisation), post: by.post };
  }

  /** A value with every name in it translated that stands where names stand. */
  in<T>(value: T, key = ""): T {
    const named = NAMED.includes(key);
    if (typeof value === "string") return (named && !/^\d{4}-/.test(value) ? this.of(value) : value) as T;
    if (Array.isArray(value)) return value.map((each) => this.in(each, key)) as T;
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value).map(([name, each]) => {
      const isSheet = key === "sheet" && name === "id";
      return [name, isSheet ? this.of(String(each)) : this.in(each, name)];
    });
    return Object.fromEntries(entries) as T;
  }
}

/** A log as it was carried out: where it lies, how its names are called there, and what it comes to without a database. */
export interface Carried {
  which: { organisation: string; assessment: string };
  names: Names;
  /** Which member acted last. */
  actor: Member;
  pure: readonly Action[];
  head: Projection;
}

/** Carries a log of right actions out against the database. */
export async function carryOut(
  database: TestDatabase,
  of: {
    log: readonly Action[];
    edition: Edition;
    tree: ReturnType<typeof stations>;
    /** People of the log who are in the database already, by their names there. */
    known?: Readonly<Record<string, string>>;
    /** Says in other words what an action says. */
    change?(content: ContentOf<VerbType>, n: number): ContentOf<VerbType>;
    /** What is looked at after each action but the first. */
    after?(so: Pick<Carried, "which" | "pure">): Promise<void>;
  },
): Promise<Carried> {
  const { log, edition, tree, known = {}, change = (content) => content, after } = of;
  const services = { editions: [edition] };
  const names = new Names();
  const [first, ...rest] = log;
  if (first?.type !== "create") throw new Error("a log begins with create");
  const { purpose, line, from, until, reading } = first.assessment;
  const station = line.length === 1 ? tree.direct : tree.station;
  const places = { station, city: tree.city, province: tree.province, "other city": tree.otherCity };
  for (const [name, { id }] of Object.entries(places)) names.set(name, id);
  for (const [name, id] of Object.entries(known)) names.set(name, id);
  const stamped = ({ day, by }: Action, n: number) => {
    return { at: new Date(Date.parse(`${day}T00:00:00Z`) + n * 1000), by };
  };
  const { at, by } = stamped(first, 0);
  if ("system" in by) throw new Error("nobody begins an assessment without signing in");
  const actor = names.member(by);
  const body = { standard: edition.data.id, edition: edition.hash, reading, purpose, from, until };
  const made = await database.transaction(actor, (transaction) => {
    const context = acting({ transaction, actor, organisation: station.id, at, services });
    return createAssessment({ ...context, relation: "own" }, { body });
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const which = { organisation: station.id, assessment: made.value.id };
  names.set("assessment", which.assessment);
  const begun = await begunAs(database, which);
  names.set(first.id, begun.id);
  const pure: Action[] = [{ ...first, ...begun, at: at.toISOString(), by: names.in(by) }];
  let head = projectHead({ state: replay(pure), edition, day: first.day, before: null });
  for (const [index, action] of rest.entries()) {
    const { at, by } = stamped(action, index + 1);
    const { type, id: _, at: __, day, by: ___, ...own } = action;
    if ("snapshot" in own && typeof own.snapshot === "string") {
      const known = hashOf(replay(log.slice(0, index + 1)), edition) === own.snapshot;
      if (known) names.set(own.snapshot, hashOf(replay(pure), edition));
    }
    const content = change(names.in(own) as ContentOf<VerbType>, pure.length);
    const actor = names.actor(by);
    const done = await act(database, { ...which, actor, type: type as VerbType, content, at, services });
    if (!done.ok) throw new Error(`${index} ${type}: ${JSON.stringify(done.problems)}`);
    names.set(action.id, done.value.action);
    pure.push({ ...content, type, id: done.value.action, at: at.toISOString(), day, by: names.in(by) } as Action);
    head = projectHead({ state: replay(pure), edition, day, before: head });
    await after?.({ which, pure });
  }
  const last = log.findLast((one) => "person" in one.by)?.by;
  return { which, names, actor: last && "person" in last ? names.member(last) : actor, pure, head };
}

function hashOf(state: State, edition: Edition): string {
  return snapshotOf({ state, edition }).hash;
}

/** The first action of a log, as it was written. */
async function begunAs({ owner }: TestDatabase, { assessment }: { assessment: string }) {
  const { rows } = await owner.query("select id, body from assessment_action where assessment_id = $1 and seq = 1", [
    assessment,
  ]);
  return { id: rows[0].id as string, assessment: rows[0].body.assessment as State["assessment"] };
}
