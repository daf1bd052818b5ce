import { type Action, policy } from "@jianheng/domain/assessments";
import { recordActs } from "../platform/audit/index.ts";
import type { Context } from "../platform/http/index.ts";
import { addAction, type Which } from "./store.ts";
import { toRow } from "./stored-action.ts";

/** What is needed of a request to act on an assessment. */
export type Acting = Omit<Context, "relation">;

/** Writes an action that the rules have passed: into the log, and into the trail of the station. */
export async function writeAction(
  { transaction, requestId, organisation }: Acting,
  { assessment, seq, action }: Pick<Which, "assessment"> & { seq: number; action: Action },
): Promise<void> {
  await addAction(transaction, { organisation, assessment, row: toRow(seq, action) });
  await recordActs(
    { transaction, requestId },
    {
      action: policy[action.type],
      organisation,
      subject: { kind: "assessment", id: assessment },
      after: action,
      details: { action: action.id, seq },
    },
  );
}
