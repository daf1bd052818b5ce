import { editions, factBindings, gates } from "@jianheng/standards";
import { describe, expect, it } from "vitest";
import { defaultValues, facts, findFact } from "./index.ts";

const checksOf = (id: string) =>
  (editions[id]?.items ?? []).flatMap(({ indicators }) =>
    indicators.flatMap(({ checks }) => checks.map((one) => one.id)),
  );

describe.each(Object.keys(editions))("the checks of %s", (edition) => {
  const bindings = factBindings[edition] ?? {};

  it("each have facts, or a reason why only a person can judge them", () => {
    expect(Object.keys(bindings).sort()).toEqual(checksOf(edition).sort());
  });

  it("are bound to facts that there are", () => {
    const named = Object.values(bindings).flatMap((binding) => ("facts" in binding ? binding.facts : []));
    expect(named.filter((id) => !findFact(id, defaultValues))).toEqual([]);
  });

  it("have a fact in six of ten at least", () => {
    const bound = Object.values(bindings).filter((binding) => "facts" in binding);
    expect(bound.length / checksOf(edition).length).toBeGreaterThanOrEqual(0.6);
  });

  it("have gates that ask for facts there are, and tell of vetoes there are", () => {
    const vetoes = editions[edition]?.vetoes.map(({ id }) => id);
    for (const { fact, among = fact, remark, veto } of gates[edition] ?? []) {
      const asked = [fact, among, ...(remark ? [remark.fact] : [])];
      expect(asked.map((id) => findFact(id, defaultValues)?.id)).toEqual(asked);
      if (veto !== undefined) expect(vetoes).toContain(veto);
    }
  });
});

it("facts have ids of their own", () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
});
