import { type Action, phaseOf } from "@jianheng/domain/assessments";
import type { Day } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import { recordActs } from "../platform/audit/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import { boundOf } from "./bound.ts";
import { getEdition } from "./editions.ts";
import { addLogs, type EnteredLog, listNames, type Names } from "./entering-store.ts";
import { projectHead, projectTodos } from "./project.ts";
import { messagesOfLog } from "./project-messages.ts";
import { namedIn, placesIn, publishedOf } from "./published-of-log.ts";
import { replayed } from "./replayed.ts";
import { toRow } from "./stored-action.ts";
import { actOf } from "./write-actions.ts";

interface Entering {
  transaction: Transaction;
  editions: readonly Edition[];
  /** The day whose todos are written. */
  today: Day;
}

/**
 * Enters whole logs in a few statements, in the name of the set-up: for a demonstration. The rules have been asked by
 * whoever made them; in the log stands who acted in it, on the trail that the set-up entered it.
 */
export async function enterAssessments(of: Entering, logs: readonly (readonly Action[])[]): Promise<void> {
  const names = await listNames(of.transaction, {
    people: [...new Set(logs.flatMap(namedIn).map(({ person }) => person))],
    places: [...new Set(logs.flatMap(placesIn))],
  });
  const entered = logs.map((log) => enteredOf(of, { log, names }));
  await addLogs(of.transaction, entered);
  const acts = entered.flatMap(({ head, actions }) => {
    const which = { organisation: head.organisation_id, assessment: head.id };
    return actions.map(({ seq, action }) => actOf({ ...which, seq, action }));
  });
  if (acts.length > 0) await recordActs(of, ...acts);
}

/** A log with what is kept beside it, as if each of its actions had been appended by itself. */
function enteredOf(
  { editions, today: day }: Entering,
  { log, names }: { log: readonly Action[]; names: Names },
): EnteredLog & { actions: Numbered[] } {
  const { state, since } = replayed(log);
  const { assessment } = state;
  const edition = getEdition(editions, assessment.edition.hash);
  const before = { phase: phaseOf(state), phase_since: since };
  const projection = projectHead({ state, edition, day, before });
  const actions = log.map((action, index) => ({ action, seq: index + 1 }));
  return {
    head: {
      organisation_id: assessment.station,
      id: assessment.id,
      seq: log.length,
      ...boundOf(assessment),
      ...projection,
    },
    parties: assessment.line.map(({ id }) => id),
    todos: projectTodos({ state, edition, day }),
    messages: messagesOfLog(log),
    rows: actions.map(({ seq, action }) => ({ ...toRow(seq, action), ...byOf(action) })),
    ...publishedOf({ log, state, edition, names }),
    actions,
  };
}

interface Numbered {
  seq: number;
  action: Action;
}

/** Who acted, as the columns have it. */
function byOf({ by }: Action) {
  if (!("person" in by)) throw new Error("a log that is entered was made by people");
  return { person_id: by.person, actor_organisation_id: by.organisation, post: by.post, system: null };
}
