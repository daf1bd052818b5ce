import { phaseOf } from "@jianheng/domain/assessments";
import type { Day } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import type { Database } from "../platform/db/index.ts";
import { boundOf } from "./bound.ts";
import { type Projection, projectHead, projectTodos } from "./project.ts";
import { replayed } from "./replayed.ts";
import type { Head, Which } from "./store.ts";
import { toAction } from "./stored-action.ts";
import { canonical, wrongPublished } from "./verify-published.ts";
import { getCached, listAll, listLog } from "./verify-store.ts";

const VERIFIER = { system: "verifier" } as const;

/** An assessment whose log was replayed: how long it is, and what beside it is not what it comes to. */
export interface VerifiedAssessment extends Which {
  actions: number;
  /** Columns of the head, `todos`, `parties`, `snapshots`, `page`, `objections`; `log` where actions are missing, `edition` where nothing can be said. */
  wrong: string[];
}

/** Replays the log of every assessment, and compares what is kept beside it to be read quickly. */
export async function verifyAssessments(of: {
  database: Pick<Database, "transaction">;
  editions: readonly Edition[];
  today: Day;
}): Promise<VerifiedAssessment[]> {
  const all = await of.database.transaction(VERIFIER, listAll);
  const verified: VerifiedAssessment[] = [];
  for (const which of all) verified.push(await verifyOne(of, which));
  return verified;
}

async function verifyOne(
  { database, editions, today }: Parameters<typeof verifyAssessments>[0],
  which: Which,
): Promise<VerifiedAssessment> {
  const { head, todos, parties, log, ...published } = await database.transaction(VERIFIER, async (transaction) => {
    const cached = await getCached(transaction, which);
    return { ...cached, log: await listLog(transaction, { ...which, seq: cached.head.seq }) };
  });
  const verified = { ...which, actions: log.length };
  if (log.length !== head.seq || log.some(({ seq }, index) => seq !== index + 1))
    return { ...verified, wrong: ["log"] };
  const edition = editions.find(({ hash }) => hash === head.edition_hash);
  if (!edition) return { ...verified, wrong: ["edition"] };
  const { state, since } = replayed(log.map(toAction));
  // What the night has not yet written is as it was on the last day that it held.
  const day = head.todos_until !== null && head.todos_until < today ? head.todos_until : today;
  const before = { phase: phaseOf(state), phase_since: since };
  const projection = projectHead({ state, edition, day, before });
  const waiting = projectTodos({ state, edition, day });
  const seenBy = state.assessment.line.map(({ id }) => id).sort();
  const wrong = [
    ...wrongOf({ ...boundOf(state.assessment), ...projection }, head),
    ...(canonical(waiting) === canonical(todos.map((todo) => ({ ...todo, since: new Date(todo.since) })))
      ? []
      : ["todos"]),
    ...(canonical(seenBy) === canonical(parties) ? [] : ["parties"]),
    ...wrongPublished({ state, edition, ...published }),
  ];
  return { ...verified, wrong };
}

function wrongOf(expected: Projection & ReturnType<typeof boundOf>, head: Head): string[] {
  const names = Object.keys(expected) as (keyof typeof expected)[];
  return names.filter((name) => canonical(expected[name]) !== canonical(head[name]));
}
