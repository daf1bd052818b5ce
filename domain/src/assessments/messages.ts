import type { Action, ActionOf, ActionType } from "./actions.ts";
import { viewFor } from "./blind.ts";
import { contestedFor } from "./contested.ts";
import type { Message } from "./message.ts";
import { deciding, everybody, headsStation, officials, ofSheet, station, type Told } from "./message-audience.ts";
import { findSheet } from "./parts.ts";
import { personOf, teamOf } from "./people.ts";
import { phaseOf, type State } from "./state.ts";
import type { Actor } from "./terms.ts";

/** One action that was appended, with the state before and after it. */
interface Step<A extends Action = Action> {
  before: State;
  action: A;
  after: State;
}

/**
 * Who is told what of an action. It says that something happened, not what is in it; and to nobody who by `viewFor` does
 * not know it: whoever acted himself is not told either. An action that somebody now has to act upon is a todo already.
 */
export function messagesOf(step: Step): Message[] {
  const rule = RULES[step.action.type] as ((step: Step) => Told[]) | undefined;
  return (rule?.(step) ?? []).flatMap(({ whom, ...message }) =>
    whom.flatMap((one): Message[] => {
      if ("posts" in one)
        return [{ ...message, to: { ...one, except: exceptions({ ...step, message, office: one }) } }];
      const { person, organisation } = one;
      const told = person !== personOf(step.action.by) && knows(step.after, one, message);
      return told ? [{ ...message, to: { person, organisation } }] : [];
    }),
  );
}

const RULES: { readonly [T in ActionType]?: (step: Step<ActionOf<T>>) => Told[] } = {
  "assign-assessor": ({ action: { member, stage, sheet } }) => [
    { kind: "assigned", stage, whom: [member], ...(sheet && { sheet: sheet.id }) },
  ],
  "release-member": ({ before, action: { stage, person } }) => [
    { kind: "released", stage, whom: teamOf(before, stage).filter((one) => one.person === person) },
  ],
  "reassign-checks": ({ before, action, after }) => [
    ...ofSheet(before, action.from, "checks-taken"),
    ...[...new Set(action.moves.map(({ to }) => to))].flatMap((to) => ofSheet(after, to, "checks-added")),
  ],
  return: ({ action: { sheet, until }, after }) => ofSheet(after, sheet, "returned").map((one) => ({ ...one, until })),
  resubmit: ({ before, action: { sheet: id } }) => {
    const sheet = findSheet(before, id);
    const by = sheet?.supplement?.stamp.by;
    return sheet && by && "person" in by ? [{ kind: "resubmitted", sheet: id, stage: sheet.stage, whom: [by] }] : [];
  },
  finalise: ({ action, after }) => ofSheet(after, action.sheet, "finalised"),
  "raise-veto": ({ before, after }) => {
    const phase = phaseOf(after);
    if (phase === phaseOf(before)) return [];
    return [{ kind: phase === "declined" ? "declined" : "stopped", whom: everybody(after) }];
  },
  decide: ({ after }) => [{ kind: "decided", whom: deciding(after) }],
  approve: ({ action, after }) => [{ kind: action.approved ? "approved" : "sent-back", whom: deciding(after) }],
  publish: ({ after }) => [{ kind: "published", whom: everybody(after) }],
  "answer-objection": ({ before, action: { receipt, upheld }, after }) => {
    const by = before.objections.find((one) => one.receipt === receipt)?.stamp.by;
    const objector = by && "person" in by && !headsStation(after, by) ? [by] : [];
    const whom = upheld ? everybody(after) : [station(after), officials(after)];
    return [{ kind: upheld ? "objection-upheld" : "objection-answered", whom: [...objector, ...whom] }];
  },
  "assign-appeal-panel": ({ action: { panel } }) => [{ kind: "panel-named", whom: panel }],
  "decide-appeal": ({ action: { upheld }, after }) => [
    { kind: upheld ? "appeal-upheld" : "appeal-dismissed", whom: everybody(after) },
  ],
  close: ({ after }) => [{ kind: "closed", whom: everybody(after) }],
};

/** Of those who have a part in it, who is not to be told in a post of the office either. */
function exceptions(
  of: Step & { message: Omit<Message, "to">; office: { organisation: string; posts: readonly string[] } },
): string[] {
  const { action, after, message, office } = of;
  const by = personOf(action.by);
  const blind = after.team.filter(({ person }) =>
    office.posts.some((post) => !knows(after, { person, organisation: office.organisation, post }, message)),
  );
  return [...new Set([...(by === undefined ? [] : [by]), ...blind.map(({ person }) => person)])].sort();
}

/** Whether a reader knows by his own view what a message says. Team, stages and phase are everybody's who sees it. */
function knows(state: State, reader: Actor, { kind, sheet }: Omit<Message, "to">): boolean {
  switch (kind) {
    case "assigned":
    case "released":
    case "checks-taken":
    case "stopped":
    case "declined":
    case "panel-named":
      return true;
    case "checks-added":
    case "returned":
    case "resubmitted":
    case "finalised":
      return viewFor(state, reader).sheets.some(({ id }) => id === sheet);
    case "objection-answered":
    case "objection-upheld":
      return contestedFor(state, reader).objections.some(({ answer }) => answer !== null);
    case "appeal-dismissed":
    case "appeal-upheld":
      return contestedFor(state, reader).appeals.some(({ outcome }) => outcome !== null);
    case "decided":
    case "approved":
    case "sent-back":
    case "published":
    case "closed":
      return viewFor(state, reader).result;
  }
}
