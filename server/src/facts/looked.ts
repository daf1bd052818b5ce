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
  text ??= lookedParts().map(figuresOf).join("\nunion all\n");
  return text;
}

/** The files of `looked/`, in their order. */
export function lookedParts(): string[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), "utf8"));
}

/** Only what counts against a fact is put in order: ordering inside the aggregate would sort all that was looked at. */
function figuresOf(looked: string): string {
  return `(
  select organisation_id, fact, looked, wrong,
    case when broken is null then '[]' else (
      select jsonb_agg(one) from (
        select one from unnest(broken) one order by one->>'name', one->>'id' limit ${MOST_RECORDS}
      ) first
    ) end as records
  from (
    select organisation_id, fact, sum(looked)::bigint as looked, sum(wrong)::bigint as wrong,
      array_agg(jsonb_build_object('register', register, 'id', id, 'name', name)) filter (where wrong > 0) as broken
    from (
${looked}
    ) looked
    group by organisation_id, fact
  ) summed
)`;
}
