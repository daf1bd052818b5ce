import type { Row } from "@jianheng/domain/registers";
import type { Transaction } from "../platform/db/index.ts";
import { BY_APPLICATION, registrationOf, rowProblems } from "./direct.ts";
import type { ProblemsTold } from "./import-problems.ts";
import type { Staged } from "./staged-columns.ts";
import { listKept, listWaiting } from "./staged-rows-store.ts";
import { getStanding, lockRegistered } from "./standing-store.ts";

/** Tells of rows that wait and that the station can't write itself, as if each were entered by hand. */
export async function tellDirect(
  transaction: Transaction,
  { staged, problems, today }: { staged: Staged; problems: ProblemsTold; today: string },
): Promise<void> {
  const { organisation: station, register } = staged;
  if (!BY_APPLICATION.includes(register.id)) return;
  await lockRegistered(transaction, station);
  const standing = await getStanding(transaction, { station, today });
  const [key = ""] = register.key;
  const kept = new Map((await listKept(transaction, staged)).map((row) => [String(row.values[key]), row]));
  const registrations = [...standing.registrations];
  for (const { at, id, values } of await listWaiting(transaction, staged)) {
    const there = kept.get(String(values[key]));
    const after: Row = { ...there?.values, ...values };
    const which = there?.id ?? id;
    const found = rowProblems({ ...standing, registrations }, { register, id: which, before: there?.values, after });
    for (const { at: column, code, message } of found) {
      problems.addAll({ rows: [{ at }], count: 1 }, { column, words: () => ({ code, message }) });
    }
    if (!there && register.id === "station-profile") registrations.push(registrationOf(which, after));
  }
}
