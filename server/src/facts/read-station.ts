import type { Language, Result } from "@jianheng/domain/kernel";
import { officialDay } from "../platform/clock/index.ts";
import { openBeside, type Where } from "../platform/db/index.ts";
import { findStationFacts, type StationFacts } from "./find-station-facts.ts";

/** Reads the facts of one station, by its id or its name, beside the server that may run on the database. */
export async function readStationFacts(
  where: Where,
  { now, ...of }: { station: string; now: Date; language: Language },
): Promise<Result<StationFacts>> {
  const opened = await openBeside(where);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    return await findStationFacts(database, { ...of, day: officialDay(now) });
  } finally {
    await database.close();
  }
}
