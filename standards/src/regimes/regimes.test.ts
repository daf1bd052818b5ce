import { expect, it } from "vitest";
import { regimes } from "./index.ts";

it("each regime has words of its own: none is another's under a new name", () => {
  for (const of of ["name", "verb", "certificate", "licence"] as const) {
    const words = regimes.map((regime) => regime[of].words);
    expect(new Set(words).size).toBe(regimes.length);
  }
});

it("what no paper was found for is marked, and never given an empty source", () => {
  const sources = regimes.flatMap(({ name, verb, certificate, licence, levels }) =>
    [name, verb, certificate, licence, levels].map(({ source }) => source),
  );
  expect(sources.every((source) => source === null || source.length > 5)).toBe(true);
  expect(sources).toContain(null);
});
