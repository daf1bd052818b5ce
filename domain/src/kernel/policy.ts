import type { Words } from "./words.ts";

/** How the organisation that a record belongs to stands to the actor's own, on the day of the act. */
export type Relation = "own" | "below" | "above" | "foreign";

/** Holders of any of `posts` may act on records of organisations that stand so to theirs. */
export interface Grant {
  posts: readonly string[] | "everyone";
  of: readonly Relation[];
}

/** One thing that can be done, and who may. */
export interface Action {
  /** `people.appoint`: the domain and its verb. */
  id: string;
  words: Words;
  grants: readonly Grant[];
}

/** What the holders of some posts, or of any, may reach: `by("head").of("own")`. */
export function by(...posts: readonly [string, ...string[]]): { of(...relations: readonly Relation[]): Grant } {
  return { of: (...of) => ({ posts: posts[0] === "everyone" ? "everyone" : posts, of }) };
}

/** The actions of a domain, each with its words and who may. */
export function actions<Verb extends string>(
  domain: string,
  of: Readonly<Record<Verb, readonly [Words, ...Grant[]]>>,
): Readonly<Record<Verb, Action>> {
  const entries = Object.entries(of) as [Verb, readonly [Words, ...Grant[]]][];
  const made = entries.map(([verb, [words, ...grants]]) => [verb, { id: `${domain}.${verb}`, words, grants }]);
  return Object.fromEntries(made) as Record<Verb, Action>;
}

/** How far the holder of a post may go with an action; empty where he may not at all. */
export function reach({ action, post }: { action: Action; post: string }): Relation[] {
  const held = action.grants.filter(({ posts }) => posts === "everyone" || posts.includes(post));
  return [...new Set(held.flatMap(({ of }) => of))];
}
