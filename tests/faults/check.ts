import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openOwnerBeside } from "@jianheng/server/db";

/** What a database holds after a kill, beside what was acknowledged before it. */
export interface Checked {
  acknowledged: number;
  /** Acknowledged, and not there. */
  lost: number;
  /** There by half. */
  halves: number;
}

/** Looks at the database beside the server that has just opened it. */
export async function check(folder: string): Promise<Checked> {
  const opened = await openOwnerBeside({ embedded: { folder: join(folder, "data") } });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { rows } = await opened.value.owner.query<{ pair: string; rows: number }>(
    "select split_part(name, ' ', 1) as pair, count(*)::int as rows from organisation where kind = 'body' group by 1",
  );
  await opened.value.close();
  const there = new Set(rows.map(({ pair }) => pair));
  const acknowledged = notes(join(folder, "acknowledged"));
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((pair) => !there.has(pair)).length,
    halves: rows.filter((pair) => pair.rows !== 2).length,
  };
}

/** The last line may be half a line: what was not noted whole was noted as acknowledged to nobody. */
function notes(path: string): string[] {
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").slice(0, -1) : [];
}
