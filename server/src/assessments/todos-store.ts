import { type ExpressionBuilder, sql } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { insertMany, NEVER, query, run } from "../platform/db/queries.ts";
import type { Doer } from "./doer.ts";
import type { ProjectedTodo } from "./project.ts";
import type { Which } from "./store.ts";

/** Has an assessment wait for these things and for nothing else. */
export async function rewriteTodos(
  transaction: Transaction,
  { organisation, assessment, todos }: Which & { todos: readonly ProjectedTodo[] },
): Promise<void> {
  const gone = query
    .deleteFrom("assessment_todo")
    .where("organisation_id", "=", organisation)
    .where("assessment_id", "=", assessment);
  await run(transaction, gone);
  const rows = todos.map((todo) => ({ organisation_id: organisation, assessment_id: assessment, ...todo }));
  await insertMany(transaction, { into: "assessment_todo", rows });
}

/** Whether a todo is somebody's: he is named, or holds one of its posts in its office. */
export function isMine({ person, organisation, post }: Doer) {
  return ({ or, and, eb }: ExpressionBuilder<Pick<Tables, "assessment_todo">, "assessment_todo">) =>
    or([
      eb("person_id", "=", person),
      and([eb("office_id", "=", organisation), eb(eb.val(post), "=", sql<string>`any(${eb.ref("posts")})`)]),
    ]);
}

const due = sql<string>`coalesce(assessment_todo.until, ${sql.lit(NEVER)}::date)`;

/** A todo's place in the list. */
export type Place = [due: string, since: string, assessment: string, n: number];

/** What waits for somebody, what is due first at the front; one more than the limit. */
export async function listTodos(
  transaction: Transaction,
  { mine, after, limit }: { mine: Doer; after: Place | undefined; limit: number },
) {
  let listed = query
    .selectFrom("assessment_todo")
    .innerJoin("assessment", (join) =>
      join
        .onRef("assessment.organisation_id", "=", "assessment_todo.organisation_id")
        .onRef("assessment.id", "=", "assessment_todo.assessment_id"),
    )
    .innerJoin("organisation", "organisation.id", "assessment_todo.organisation_id")
    .select(["organisation.id as station", "organisation.name", "assessment.id as assessment", "purpose"])
    .select(["n", "action", "since", "until", "sheet", "assessment_todo.stage", "writers", due.as("due")])
    .where(isMine(mine));
  if (after) {
    const [until, since, assessment, n] = after;
    listed = listed.where(
      sql<boolean>`(${due}, since, assessment_id, n) > (${until}::date, ${since}::timestamptz, ${assessment}::uuid, ${n}::int)`,
    );
  }
  const ordered = listed.orderBy("due").orderBy("since").orderBy("assessment_id").orderBy("n");
  return await run(transaction, ordered.limit(limit + 1));
}

/** What those are called whose sheets are named in todos. */
export async function listWriters(
  transaction: Transaction,
  todos: readonly { station: string; assessment: string; writers: readonly string[] }[],
) {
  const named = todos.filter(({ writers }) => writers.length > 0);
  if (named.length === 0) return [];
  const which = sql<{ station: string; assessment: string }>`(
    select distinct * from unnest(${named.map(({ station }) => station)}::uuid[],
      ${named.map(({ assessment }) => assessment)}::uuid[]) as one (station, assessment))`;
  const called = sql<{ id: string; name: string }>`people_of_assessment(which.station, which.assessment)`;
  const listed = query
    .selectFrom(which.as<"which">(sql.ref("which")))
    .innerJoinLateral(called.as<"called">(sql.ref("called")), (join) => join.onTrue())
    .select(["called.id", "called.name"]);
  return await run(transaction, listed);
}

/** How much waits for somebody, and how much of it is overdue on a day. */
export async function countTodos(transaction: Transaction, { mine, day }: { mine: Doer; day: string }) {
  const counted = query
    .selectFrom("assessment_todo")
    .innerJoin("organisation", "organisation.id", "assessment_todo.organisation_id")
    .select(({ fn }) => [
      fn.countAll<string>().as("open"),
      fn.countAll<string>().filterWhere("until", "<", day).as("overdue"),
    ])
    .where(isMine(mine));
  const [row] = await run(transaction, counted);
  return { open: Number(row?.open ?? 0), overdue: Number(row?.overdue ?? 0) };
}
