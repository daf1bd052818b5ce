import type { Message, MessageKind } from "./message.ts";
import { findSheet, findStage } from "./parts.ts";
import { writersOf } from "./people.ts";
import type { Sheet, State } from "./state.ts";
import type { Actor } from "./terms.ts";
import { OFFICIALS, STATION_HEADS } from "./todo-running.ts";

/** Somebody who could be told: a person as he acts, or the posts of an office. */
export type Audience = Exclude<Actor, { system: string }> | { organisation: string; posts: readonly string[] };
/** What is told, and whom. */
export type Told = Omit<Message, "to"> & { whom: readonly Audience[] };

/** Those who write on a sheet, or whoever holds a post of its stage where nobody is named. */
export function ofSheet(state: State, id: string, kind: MessageKind): Told[] {
  const sheet = findSheet(state, id);
  return sheet ? [{ kind, sheet: id, stage: sheet.stage, whom: writing(state, sheet) }] : [];
}

function writing(state: State, sheet: Sheet): Audience[] {
  const stage = findStage(state.assessment, sheet.stage);
  if (sheet.panel !== null) return writersOf(state, sheet);
  return stage ? [{ organisation: stage.organisation, posts: stage.posts }] : [];
}

/** Whoever heads the station. */
export function station({ assessment }: State): Audience {
  return { organisation: assessment.station, posts: STATION_HEADS };
}

/** The officials of the authority. */
export function officials({ assessment }: State): Audience {
  return { organisation: assessment.authority, posts: OFFICIALS };
}

/** Who decides, signs and approves: the team and the officials of the authority. */
export function deciding(state: State): Audience[] {
  const team = state.team.filter(({ released }) => released === null);
  const once = team.filter(({ person }, index) => team.findIndex((one) => one.person === person) === index);
  return [...once, officials(state)];
}

/** The station, the team, and the offices that have a stage or the decision. */
export function everybody(state: State): Audience[] {
  const { stages, station: own, authority } = state.assessment;
  const offices = stages.map(({ organisation }) => organisation).filter((one) => one !== own && one !== authority);
  const reviewing = [...new Set(offices)].map((organisation) => ({
    organisation,
    posts: [...OFFICIALS, "city-reviewer"],
  }));
  return [station(state), ...deciding(state), ...reviewing];
}

/** Whether somebody is of those who head the station. */
export function headsStation({ assessment }: State, by: Exclude<Actor, { system: string }>): boolean {
  return by.organisation === assessment.station && STATION_HEADS.includes(by.post);
}
