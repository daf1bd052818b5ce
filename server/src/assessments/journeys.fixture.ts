import { edition, type Journal, people } from "@jianheng/domain/assessments/journal";
import { routes as messages } from "../messages/index.ts";
import type { Member } from "../platform/db/index.ts";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import { SERVICES, type TestHttp, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes as todos } from "../todos/index.ts";
import { useStations } from "./assessments.fixture.ts";
import { type Carried, carryOut } from "./carried.fixture.ts";
import { routes } from "./routes.ts";

/** What came of a command: how it was answered, and what is new in the log and in the trail of the station. */
export interface Outcome {
  status: number;
  /** How far the log is and where the assessment stands, where it was done. */
  done: unknown;
  /** As `at code`. */
  problems: string[];
  appended: unknown[];
  trail: unknown[];
}

/** Somebody by his name in the journeys, or anybody else. */
export type Who = keyof typeof people | Member;

/** An assessment that has come some way, in the database. */
export interface Standing extends Carried {
  address: string;
  member(who: Who): Member;
  /** Sends a command as somebody: `"stages"` with its body, in which names are those of the journey. */
  does(who: Who, path: string, body: object): Promise<Outcome>;
  /** What `does` has seen of a command that was sent otherwise. */
  watch(send: () => ReturnType<TestHttp["send"]>): Promise<Outcome>;
}

/** Assessments that have come as far as a journal of the domain, under its small standard, and commands to them. */
export function useJourneys(database: TestDatabase) {
  const tree = useStations(database);
  const http = useHttp({
    database,
    routes: [...routes, ...todos, ...messages],
    services: { ...SERVICES, editions: [edition] },
  });
  return { tree, http, at: (journal: Journal) => standing({ database, tree, http, journal }) };
}

async function standing(of: {
  database: TestDatabase;
  tree: ReturnType<typeof useStations>;
  http: TestHttp;
  journal: Journal;
}): Promise<Standing> {
  const { database, tree, http, journal } = of;
  const carried = await carryOut(database, { log: journal.log, edition, tree });
  const { which, names } = carried;
  const address = `/api/organisations/${which.organisation}/assessments/${which.assessment}`;
  const member = (who: Who) => (typeof who === "string" ? names.member(people[who]) : who);
  const watch: Standing["watch"] = async (send) => {
    const before = await written(database, which);
    const answer = await send();
    const after = await written(database, which);
    const json = answer.json();
    return {
      status: answer.statusCode,
      done: answer.statusCode < 300 ? json : undefined,
      problems: (json.problems ?? []).map(({ at, code }: { at: string; code: string }) => `${at} ${code}`),
      appended: after.log.slice(before.log.length),
      trail: after.trail.slice(before.trail.length),
    };
  };
  const does: Standing["does"] = (who, path, body) => {
    const translated = path.replace(/^(sheets|objections)\/([^/]+)/, (_, what, name) => `${what}/${names.of(name)}`);
    return watch(() => http.send(member(who), `POST ${address}/${translated}`, { body: names.in(body) }));
  };
  return { ...carried, address, member, does, watch };
}

/** What the log has of an assessment, and the trail of its station. */
async function written({ owner }: TestDatabase, { organisation, assessment }: Carried["which"]) {
  const log = await owner.query(
    "select type, person_id, post, day, body from assessment_action where assessment_id = $1 order by seq",
    [assessment],
  );
  const trail = await owner.query(
    `select action, subject_id, person_id, details ->> 'seq' as seq, after_digest is not null as after
     from audit where organisation_id = $1 and subject_kind = 'assessment' order by at, id`,
    [organisation],
  );
  return { log: log.rows, trail: trail.rows };
}

/** What a command leaves that was done by somebody, as the `seq`th action. */
export function left(one: Standing, { who, type, seq, body }: { who: Who; type: string; seq: number; body: object }) {
  const { personId: person_id, post } = one.member(who);
  const act = { action: `assessments.${type}`, subject_id: one.which.assessment, person_id, seq: String(seq) };
  return {
    status: 200,
    appended: [{ type, person_id, post, day: "2026-11-21", body: one.names.in(body) }],
    trail: [{ ...act, after: true }],
  };
}

/** What a command leaves that was refused. */
export function refused(...problems: readonly string[]): Outcome {
  return { status: 422, done: undefined, problems: [...problems], appended: [], trail: [] };
}

/** What a command leaves of somebody who was not let in. */
export function shut(status: 403 | 404): Outcome {
  const code = status === 403 ? " not-allowed" : " not-found";
  return { status, done: undefined, problems: [code], appended: [], trail: [] };
}
