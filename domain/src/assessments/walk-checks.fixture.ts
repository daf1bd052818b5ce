import { expect } from "vitest";
import { reach } from "../kernel/index.ts";
import type { Action } from "./actions.ts";
import { edition } from "./assessments.fixture.ts";
import { stageIndex } from "./parts.ts";
import { signers } from "./people.ts";
import { policy } from "./policy.ts";
import { resultOf } from "./result.ts";
import type { State } from "./state.ts";
import type { Todo } from "./todo-running.ts";

/** Whether whoever a todo waits for is still there, in a post that may do it. */
export function isPossible({ team, appeals, decision }: State, { action, waitsFor }: Todo): boolean {
  const may = (post: string) => reach({ action: policy[action], post }).length > 0;
  if ("posts" in waitsFor) return waitsFor.posts.some(may);
  const panels = appeals.flatMap(({ panel }) => panel);
  const decider = decision && "person" in decision.stamp.by ? [decision.stamp.by] : [];
  const there = [...team.filter(({ released }) => released === null), ...panels, ...decider];
  const able = (person: string) => there.some((one) => one.person === person && may(one.post));
  return waitsFor.persons.length > 0 && waitsFor.persons.every(able);
}

/** A log without the writing that a later one of the same line or check on the same sheet has replaced. */
export function withoutReplaced(log: readonly Action[]): Action[] {
  const keys = log.map((action) => {
    if (action.type === "record-finding") return `${action.sheet} line ${action.finding.line}`;
    return action.type === "touch-check" ? `${action.sheet} check ${action.check}` : action.id;
  });
  return log.filter((_, index) => keys.lastIndexOf(keys[index] ?? "") === index);
}

/** What has to hold in every state of every assessment. */
export function expectConsistent(state: State): void {
  const { team, sheets, opened, choices, vetoes, decision, signatures, approval, publication, appeals } = state;
  const order = opened.map(({ stage }) => stageIndex(state.assessment, stage));
  expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
  for (const { panel, stage } of sheets) {
    for (const person of panel ?? [])
      expect(team.some((one) => one.person === person && one.stage === stage)).toBe(true);
  }
  for (const { line, sheet } of Object.values(choices)) {
    const chosen = sheets.find(({ id }) => id === sheet);
    expect([chosen?.status, chosen?.findings[line]?.observation != null]).toEqual(["final", true]);
  }
  if (publication) expect(approval).not.toBeNull();
  if (approval) {
    const signed = signatures.map(({ person }) => person).sort();
    expect([decision !== null, signed]).toEqual([true, signers(state).sort()]);
    expect(team.some(({ person }) => person === ("person" in approval.stamp.by ? approval.stamp.by.person : ""))).toBe(
      false,
    );
  }
  if (decision && vetoes.length > 0) expect(["not-recommended", "not-qualified"]).toContain(decision.conclusion);
  if (decision && vetoes.length === 0) expect(Object.keys(choices)).toHaveLength(3);
  if (vetoes.length > 0) expect(resultOf({ state, edition }).score.band).toBe("不合格");
  for (const { panel } of appeals) {
    for (const { person } of panel) expect(team.some((one) => one.person === person)).toBe(false);
  }
  expect(appeals.filter(({ outcome }) => outcome === null).length).toBeLessThan(2);
}
