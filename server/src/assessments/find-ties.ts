import { type Tie, tiesOf } from "@jianheng/domain/assessments";
import type { Day } from "@jianheng/domain/kernel";
import type { Transaction } from "../platform/db/index.ts";
import { listAppointmentsAt, listDeclared, listShared } from "./ties-store.ts";

interface Asked {
  station: string;
  people: readonly string[];
  day: Day;
  /** How near in years an appointment at the station is a tie. */
  tieYears: number;
}

/** What binds some people to a station, by person, as far as the system knows: whichever office knows it. */
export async function findTies(transaction: Transaction, asked: Asked): Promise<(person: string) => Tie[]> {
  const { station, people, day, tieYears } = asked;
  if (people.length === 0) return () => [];
  const declarations = await listDeclared(transaction, asked);
  const shared = await listShared(transaction, asked);
  const appointments = await listAppointmentsAt(transaction, asked);
  return (person) => {
    const bodies = shared.filter((one) => one.person === person).map(({ body }) => body);
    return tiesOf({ person, station, bodies, stationBodies: bodies, declarations, appointments, day, tieYears });
  };
}
