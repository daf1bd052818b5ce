import type { Fact } from "../figures/index.ts";

/** A fact in words: what is looked at, and what counts against it. */
export function fact(id: string, name: string, looked: string, wrong: string | null = null): Fact {
  return { id, name, looked, wrong };
}

/** The same fact of several kinds: `document-in-force.manual`. */
export function factsOf(
  id: string,
  kinds: Readonly<Record<string, string>>,
  words: (kind: string) => Omit<Fact, "id">,
): readonly Fact[] {
  return Object.entries(kinds).map(([kind, name]) => ({ id: `${id}.${kind}`, ...words(name) }));
}
