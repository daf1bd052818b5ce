import { expect, it } from "vitest";
import { Journal, people } from "./assessments.fixture.ts";
import { decided, handedIn } from "./journeys.fixture.ts";
import { mayOf } from "./may.ts";
import type { State } from "./state.ts";
import type { Actor } from "./terms.ts";

function open(state: State, actor: Actor): string[] {
  return mayOf({ state, actor }).flatMap(({ action, refusals }) => (refusals.length === 0 ? [action] : []));
}

it("names what a post may, and what of it can't be now", () => {
  const { state } = new Journal();
  expect(mayOf({ state, actor: people.clerk }).map(({ action }) => action)).toEqual([
    "open-stage",
    "record-finding",
    "touch-check",
    "object",
  ]);
  expect(open(state, people.clerk)).toEqual(["open-stage"]);
  expect(open(handedIn().state, people.clerk)).toEqual(["open-stage", "record-finding", "touch-check"]);
});

it("names nothing to who has no part in it", () => {
  expect(mayOf({ state: new Journal().state, actor: people.stranger })).toEqual([]);
});

it("follows the phase", () => {
  expect(open(decided().state, people.official)).toEqual(["release-member", "sign", "approve"]);
});
