import { join } from "node:path";
import { openOwnerBeside } from "@jianheng/server/db";

/** What a database holds after a kill, beside what was acknowledged before it. */
export interface Checked {
  /** Acknowledged, and not there. */
  lost: number;
  /** There by half: a body without its row on the trail, or the row without its body. */
  halves: number;
}

const HALVES = `
  select count(*)::int as halves from organisation
  full join (select subject_id::uuid as body, count(*) as rows from audit
    where action = 'organisations.createBody' group by 1) as trail on trail.body = organisation.id
  where (organisation.kind = 'body' or organisation.id is null) and rows is distinct from 1`;

/** Looks at the database beside the server that has just opened it. */
export async function check(folder: string, acknowledged: readonly string[]): Promise<Checked> {
  const opened = await openOwnerBeside({ embedded: { folder: join(folder, "data") } });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { owner } = opened.value;
  // One look: what is written meanwhile is in both or in none.
  await owner.query("begin isolation level repeatable read");
  const { rows } = await owner.query<{ name: string }>("select name from organisation where kind = 'body'");
  const halves = (await owner.query<{ halves: number }>(HALVES)).rows[0]?.halves ?? 0;
  await opened.value.close();
  const there = new Set(rows.map(({ name }) => name));
  return { lost: acknowledged.filter((name) => !there.has(name)).length, halves };
}
