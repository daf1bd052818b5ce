import type { Row } from "@jianheng/domain/registers";
import type { Transaction } from "../platform/db/index.ts";
import { BY_APPLICATION, knownRow, registrationOf, rowProblems } from "./direct.ts";
import type { ProblemsTold } from "./import-problems.ts";
import type { Staged } from "./staged-columns.ts";
import { listKept, listWaiting } from "./staged-rows-store.ts";
import { getStanding, lockRegistered } from "./standing-store.ts";

/** Rows as they wait for it: those columns of each in which something is wrong already. */
export type Doubtful = ReadonlyMap<number, ReadonlySet<string>>;

/** Tells of rows that wait and that the station can't write itself, as if each were entered by hand. */
export async function tellDirect(
  transaction: Transaction,
  { staged, problems, today, doubtful }: { staged: Staged; problems: ProblemsTold; today: string; doubtful: Doubtful },
): Promise<void> {
  const { organisation: station, register } = staged;
  if (!BY_APPLICATION.includes(register.id)) return;
  await lockRegistered(transaction, station);
  const standing = await getStanding(transaction, { station, today });
  const [key = ""] = register.key;
  const kept = new Map((await listKept(transaction, staged)).map((row) => [String(row.values[key]), row]));
  const registrations = [...standing.registrations];
  for (const { at, id, values } of await listWaiting(transaction, staged)) {
    const known = without(values, doubtful.get(at));
    if (!(key in known)) continue;
    const there = kept.get(String(known[key]));
    const now = { ...standing, registrations };
    const written = { register, id: there?.id ?? id, before: there?.values, after: known };
    for (const { at: column, code, message } of rowProblems(now, written)) {
      problems.addAll({ rows: [{ at }], count: 1 }, { column, words: () => ({ code, message }) });
    }
    if (!there && register.id === "station-profile") registrations.push(registrationOf(id, knownRow(now, written)));
  }
}

function without(row: Row, columns: ReadonlySet<string> | undefined): Row {
  return columns ? Object.fromEntries(Object.entries(row).filter(([id]) => !columns.has(id))) : row;
}
