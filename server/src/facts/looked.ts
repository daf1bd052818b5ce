import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("./looked/", import.meta.url);

/** The records that are looked at, how many of them count against a fact, and the first that do. */
const MOST_RECORDS = 20;

let text: string | undefined;

/**
 * All facts of the stations in `scope` as one query: `organisation_id`, `fact`, `looked`, `wrong`, `records`. Each file of
 * `looked/` says for some facts what is looked at, one row a thing, and when it counts against the fact.
 */
export function figuresSql(): string {
  text ??= readdirSync(FOLDER)
    .sort()
    .map((name) => figuresOf(readFileSync(new URL(name, FOLDER), "utf8")))
    .join("\nunion all\n");
  return text;
}

function figuresOf(looked: string): string {
  return `(
  select organisation_id, fact, sum(looked)::bigint as looked, sum(wrong)::bigint as wrong,
    coalesce(
      to_jsonb((array_agg(jsonb_build_object('register', register, 'id', id, 'name', name) order by name, id)
        filter (where wrong > 0))[1:${MOST_RECORDS}]),
      '[]'
    ) as records
  from (
${looked}
  ) looked
  group by organisation_id, fact
)`;
}
