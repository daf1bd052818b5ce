import { type Action, replay, type State } from "@jianheng/domain/assessments";
import type { Edition } from "@jianheng/domain/standards";
import { makeToken } from "../platform/auth/index.ts";
import type { EnteredPublished, Names } from "./entering-store.ts";
import { projectObjections, projectPage, projectSnapshot } from "./project-published.ts";

interface Entered {
  log: readonly Action[];
  state: State;
  edition: Edition;
  names: Names;
}

/** What a whole log leaves for others than those who act, as if each of its actions had been appended by itself. */
export function publishedOf({ log, state, edition, names }: Entered): EnteredPublished {
  const { station, authority } = state.assessment;
  const page = projectPage({ state, edition });
  const called = (id: string) => names.places.find((one) => one.id === id)?.name ?? "";
  const named = { station_name: called(station), authority_name: called(authority) };
  return {
    snapshots: log.flatMap((action, index) => {
      if (action.type !== "publish" && action.type !== "close") return [];
      const state = replay(log.slice(0, index));
      const kept = projectSnapshot({ state, edition, at: action.at });
      return [{ ...kept, names: namesOf(log.slice(0, index + 1), names) }];
    }),
    pages: page ? [{ token: makeToken().token, ...named, ...page }] : [],
    objections: projectObjections(state),
  };
}

/** Everybody who acted in a log or was named in it, and for which organisation. */
export function namedIn(log: readonly Action[]): { person: string; organisation: string }[] {
  return log.flatMap((action) => {
    const by = "person" in action.by ? [action.by] : [];
    if (action.type === "assign-assessor") return [...by, action.member];
    return action.type === "assign-appeal-panel" ? [...by, ...action.panel] : by;
  });
}

/** The organisations of a log: the station and those of its line. */
export function placesIn([first]: readonly Action[]): string[] {
  return first?.type === "create" ? [first.assessment.station, ...first.assessment.line.map(({ id }) => id)] : [];
}

function namesOf(log: readonly Action[], { people, places }: Names) {
  const known = new Map(people.map(({ id, organisation, name }) => [organisation + id, name]));
  const called = new Map(
    namedIn(log).flatMap(({ person, organisation }) => {
      const name = known.get(organisation + person);
      return name === undefined ? [] : [[person, name] as const];
    }),
  );
  const within = placesIn(log);
  return {
    people: [...called].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    places: places.filter(({ id }) => within.includes(id)),
  };
}
