import type { PostRule } from "@jianheng/standards/posts";
import { overlap } from "../kernel/index.ts";
import type { Held } from "./model.ts";

/** A rule on posts held together that an appointment breaks, and with which others it does. */
export interface PostConflict {
  rule: string;
  /** refuse: it is not made. warn: it is made, said and recorded. */
  effect: "refuse" | "warn";
  words: PostRule["words"];
  source: string;
  /** Ids of the appointments that it can't be held beside. */
  beside: readonly string[];
}

/**
 * The rules that `proposed` would break beside what the same person holds in the same organisation at the same time.
 * In an installation of a single station a soft refusal becomes a warning (三员分立 with too few people).
 */
export function postConflicts({
  proposed,
  held,
  rules,
  singleStation,
}: {
  proposed: Held;
  held: readonly Held[];
  rules: readonly PostRule[];
  singleStation: boolean;
}): PostConflict[] {
  const others = held.filter((one) => isBeside(one, proposed));
  return rules.flatMap(({ id, together, effect, softInSingleStation, words, source }) => {
    if (!together.includes(proposed.post)) return [];
    const beside = others.filter(({ post }) => post !== proposed.post && together.includes(post)).map((one) => one.id);
    if (beside.length === 0) return [];
    const soft = singleStation && softInSingleStation === true;
    return [{ rule: id, effect: soft ? "warn" : effect, words, source, beside }];
  });
}

/** The posts that nobody may hold who holds this one, wherever: those of rules that refuse. */
export function postsApart({ post, rules }: { post: string; rules: readonly PostRule[] }): string[] {
  const apart = rules.filter(({ effect, together }) => effect === "refuse" && together.includes(post));
  return apart.flatMap(({ together }) => together.filter((one) => one !== post));
}

function isBeside(one: Held, proposed: Held): boolean {
  const { id, person, organisation } = proposed;
  return one.id !== id && one.person === person && one.organisation === organisation && overlap(one, proposed);
}
