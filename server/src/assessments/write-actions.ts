import { type Action, policy } from "@jianheng/domain/assessments";
import { type Act, recordActs } from "../platform/audit/index.ts";
import type { Actor } from "../platform/db/index.ts";
import type { Context } from "../platform/http/index.ts";
import { addActions, type Which } from "./store.ts";
import { toRow } from "./stored-action.ts";

/** What is needed of a request to act on an assessment: a member's, or one of the public, in whose name the system acts. */
export interface Acting extends Omit<Context, "relation" | "actor"> {
  actor: Actor;
}

/** Writes actions that the rules have passed, after the `seq` there are: into the log, and into the trail of the station. */
export async function writeActions(
  { transaction, requestId, organisation }: Acting,
  { assessment, seq, actions }: Pick<Which, "assessment"> & { seq: number; actions: readonly Action[] },
): Promise<void> {
  const numbered = actions.map((action, index) => ({ action, seq: seq + 1 + index }));
  await addActions(transaction, { organisation, assessment, rows: numbered.map((one) => toRow(one.seq, one.action)) });
  await recordActs(
    { transaction, requestId },
    ...numbered.map(({ action, seq }) => actOf({ organisation, assessment, seq, action })),
  );
}

/** What the trail of the station says of an action. */
export function actOf({ organisation, assessment, seq, action }: Which & { seq: number; action: Action }): Act {
  return {
    action: policy[action.type],
    organisation,
    subject: { kind: "assessment", id: assessment },
    after: action,
    details: { action: action.id, seq },
  };
}
