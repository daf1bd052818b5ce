import { type Action, applyAction, isSummary, messagesOf, replay, type State } from "@jianheng/domain/assessments";
import type { Tables } from "../platform/db/index.ts";

/** Something that somebody is told, of the `seq`th action. */
export type ProjectedMessage = Omit<Tables["assessment_message"], "organisation_id" | "assessment_id">;

/** What is told of one action, one row for each person or office. */
export function projectMessages(
  seq: number,
  { before, action, after }: { before: State; action: Action; after: State },
): ProjectedMessage[] {
  return messagesOf({ before, action, after }).map(({ kind, to, sheet, stage, until }, index) => ({
    seq,
    n: index + 1,
    kind,
    at: new Date(action.at),
    person_id: "person" in to ? to.person : null,
    office_id: to.organisation,
    posts: "posts" in to ? [...to.posts] : [],
    except_ids: "except" in to ? [...to.except] : [],
    sheet: sheet ?? null,
    stage: stage ?? null,
    until: until ?? null,
  }));
}

/** What a whole log has told, as if each of its actions had been appended by itself. */
export function messagesOfLog([first, ...rest]: readonly Action[]): ProjectedMessage[] {
  if (!first) return [];
  const messages: ProjectedMessage[] = [];
  let before = replay([first]);
  for (const [index, action] of rest.entries()) {
    const after = applyAction(before, action);
    if (isSummary(action.type)) messages.push(...projectMessages(index + 2, { before, action, after }));
    before = after;
  }
  return messages;
}
