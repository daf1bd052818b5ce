import { type Day, type Dice, syntheticResidentId } from "@jianheng/domain/kernel";
import { findRegister, type Row } from "@jianheng/domain/registers";
import type { StationRecord } from "@jianheng/server/demonstration";
import { thrownId } from "../dice.ts";

/** The books of one station in the making. */
export interface Book {
  station: string;
  /** The name of its place, for numbers of documents. */
  short: string;
  dice: Dice;
  /** The day that so many days lie after today: `day(-30)`. */
  day: (offset: number) => Day;
  /** Who holds a post there, each once. */
  holders: (...posts: readonly string[]) => string[];
  records: StationRecord[];
  /** Enters a record; answers its id. */
  add: (register: string, values: Row) => string;
  /** A resident id that nobody has. */
  number: () => string;
}

/** An empty book. */
export function openBook(of: {
  station: string;
  short: string;
  dice: Dice;
  today: Day;
  appointments: readonly { person: string; post: string; from: string; until: string | null }[];
}): Book {
  const { station, short, dice, today, appointments } = of;
  const held = appointments.filter(({ until }) => until === null || until >= today);
  const records: StationRecord[] = [];
  return {
    station,
    short,
    dice,
    records,
    day: (offset) => new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10),
    holders: (...posts) => [
      ...new Set(posts.flatMap((post) => held.filter((one) => one.post === post)).map(({ person }) => person)),
    ],
    add(register, values) {
      const id = thrownId(dice);
      records.push({ station, register, id, values });
      return id;
    },
    number: () => syntheticResidentId(dice),
  };
}

/** What can be chosen in a column of a register. */
export function choicesOf(register: string, column: string): string[] {
  const type = findRegister(register)?.columns.find(({ id }) => id === column)?.type;
  if (type?.kind !== "choice" && type?.kind !== "choices") throw new Error(`${register}.${column} has no choices`);
  return type.of.map(({ id }) => id);
}
