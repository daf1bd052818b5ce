import type { Action } from "@jianheng/domain/assessments";

/** An action as the log has it: who and when in columns, what it says of its own in `body`. */
export interface ActionRow {
  seq: number;
  id: string;
  type: string;
  at: Date;
  day: string;
  person_id: string | null;
  actor_organisation_id: string | null;
  post: string | null;
  system: string | null;
  /** Of what is written on a sheet: which, and of which line or check, so that the latest of each can be found. */
  sheet: string | null;
  line: string | null;
  body: unknown;
}

/** What of an action is given to the log; who acts is the database's own to say. */
export type NewActionRow = Omit<ActionRow, "person_id" | "actor_organisation_id" | "post" | "system" | "body"> & {
  body: object;
};

/** An action as a row. */
export function toRow(seq: number, action: Action): NewActionRow {
  const { id, type, at, day, by: _, ...own } = action;
  return { seq, id, type, at: new Date(at), day, ...splitWriting(action, own) };
}

function splitWriting(action: Action, own: object): Pick<NewActionRow, "sheet" | "line" | "body"> {
  if (action.type === "record-finding") {
    const { sheet, base, finding } = action;
    return { sheet, line: finding.line, body: { base, finding } };
  }
  if (action.type === "touch-check") {
    const { sheet, check, base, conforms } = action;
    return { sheet, line: check, body: { base, conforms } };
  }
  return { sheet: null, line: null, body: own };
}

/** The action that a row holds; the log is trusted, for nothing got into it that the rules had not passed. */
export function toAction(row: ActionRow): Action {
  const { id, type, at, day, person_id, actor_organisation_id, post, system, sheet, line, body } = row;
  const by = system === null ? { person: person_id, organisation: actor_organisation_id, post } : { system };
  const where = sheet === null ? {} : { sheet, ...(type === "touch-check" ? { check: line } : {}) };
  return { ...(body as object), ...where, type, id, at: at.toISOString(), day, by } as Action;
}
