import { describe, expect, it } from "vitest";
import { people } from "./assessments.fixture.ts";
import { isIn, viewFor } from "./blind.ts";
import { writersOf, writesOn } from "./people.ts";
import { phaseOf, type State } from "./state.ts";
import type { Actor } from "./terms.ts";
import { type Walk, walked } from "./walk.fixture.ts";

const { same, new: others, seed } = walked();
const WALKED = [...same, ...others];

/** Who writes on a sheet of a blind stage that is not in, while points are still to be given. */
function writing(state: State): string[] {
  if (phaseOf(state) !== "running") return [];
  const open = state.sheets.filter((sheet) => {
    return state.assessment.settings.blind.includes(sheet.stage) && sheet.status !== "dropped" && !isIn(sheet);
  });
  return [...new Set(open.flatMap((sheet) => writersOf(state, sheet).map(({ person }) => person)))];
}

/** Everything a view says that only an assessor can have written, of sheets that are another's. */
function leaks(state: State, actor: Extract<Actor, { person: string }>): unknown[] {
  const { sheets, hidden, result } = viewFor(state, actor);
  const seen = sheets.filter(({ panel }) => panel?.includes(actor.person) !== true).map(({ id }) => id);
  const own = sheets.map(({ id }) => id);
  const told = (JSON.stringify({ sheets, hidden }).match(/secret-[^"]+/g) ?? []).filter(
    (secret) => !own.includes(secret.slice("secret-".length)),
  );
  return [...seen, ...told, ...(result ? ["result"] : [])];
}

/** The sheets of others that an actor is shown. */
function othersShown(state: State, actor: Actor): boolean {
  return viewFor(state, actor).sheets.some((sheet) => !writesOn(state, sheet, actor));
}

/** The findings of a walk on sheets of blind stages, each with whether its writer had been shown others' before. */
function written({ log, states }: Walk): { seen: boolean; marked: boolean }[] {
  const first = new Map<string, number>();
  return log.flatMap((action, index) => {
    if (action.type !== "record-finding") return [];
    const after = states[index]?.sheets.find(({ id }) => id === action.sheet);
    if (!after || !states[0]?.assessment.settings.blind.includes(after.stage)) return [];
    const key = JSON.stringify(action.by);
    if (!first.has(key)) {
      const at = states.findIndex((state) => othersShown(state, action.by));
      first.set(key, at < 0 ? Number.POSITIVE_INFINITY : at);
    }
    const seen = (first.get(key) ?? 0) < index;
    return [{ seen, marked: after.findings[action.finding.line]?.afterSight === true }];
  });
}

describe(`blind, whatever has happened (seed ${seed})`, () => {
  it("shows no assessor another's points before his own are in, in whichever of his posts he acts", () => {
    const posts = ["on-site-auditor", "document-expert", "team-leader", "provincial-quality-officer"];
    const all = WALKED.flatMap(({ states }) =>
      states.flatMap((state) =>
        writing(state).flatMap((person) =>
          posts.map((post) => leaks(state, { person, organisation: people.auditor.organisation, post })),
        ),
      ),
    );
    expect(all.length).toBeGreaterThan(100);
    expect(all.flat()).toEqual([]);
  });

  it("marks every finding whose writer had been shown others' before", () => {
    const some = same.flatMap(written);
    expect(some.filter(({ seen }) => seen).length).toBeGreaterThan(50);
    expect(some.filter(({ seen }) => !seen).length).toBeGreaterThan(50);
    const all = WALKED.flatMap(written);
    expect(all.filter(({ seen, marked }) => seen && !marked)).toEqual([]);
  });
});
