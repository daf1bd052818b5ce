import { seesOwnOnly } from "@jianheng/domain/jobs";
import type { Context } from "../platform/http/index.ts";
import type { JobRow } from "./store.ts";

/** A job as it is answered. */
export function answerOf({ services }: Context, row: JobRow) {
  return {
    id: row.id,
    kind: row.kind,
    words: services.jobs.words(row.kind),
    state: row.state,
    done: row.done,
    total: row.total,
    step: row.state === "running" ? stepOf(row.mark) : null,
    message: row.message,
    by: {
      person: row.by_person_id === null ? null : { id: row.by_person_id, name: row.by_name },
      system: row.by_system,
    },
    createdAt: row.moment,
    startedAt: row.started_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    result: row.result,
  };
}

/** Where work says that it is, for people to read. */
function stepOf(mark: unknown): string | null {
  const said = typeof mark === "object" && mark !== null && "step" in mark ? mark.step : null;
  return typeof said === "string" ? said : null;
}

/** Which jobs somebody reaches: those of the organisation, or of them only his own. */
export function reached({ actor, relation, organisation }: Context) {
  return {
    organisation,
    askedBy: seesOwnOnly({ post: actor.post, relation }) ? actor.personId : undefined,
  };
}
