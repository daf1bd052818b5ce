import { postConflicts } from "@jianheng/domain/people";
import { postRules } from "@jianheng/standards/posts";
import type { Appointment } from "../api/models.ts";

/** A rule on posts that somebody's appointments break, in words for whoever looks at the list. */
export interface BrokenRule {
  id: string;
  person: string;
  posts: readonly string[];
  words: string;
  source: string;
}

/** The rules that appointments of one organisation break among themselves; each person and rule once. */
export function brokenRules(organisation: string, rows: readonly Appointment[]): BrokenRule[] {
  const held = rows.map(({ id, person, post, from, until }) => {
    return { id, person: person.id, organisation, post: post.id, from, until };
  });
  const found = rows.flatMap((row, index) => {
    const proposed = held[index];
    if (!proposed) return [];
    return postConflicts({ proposed, held, rules: postRules, singleStation: true }).map((one) => {
      const beside = rows.filter(({ id }) => one.beside.includes(id)).map(({ post }) => post.name);
      const { name, id } = row.person;
      return {
        id: `${id} ${one.rule}`,
        person: name,
        posts: [row.post.name, ...beside],
        words: one.words.zh,
        source: one.source,
      };
    });
  });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}
