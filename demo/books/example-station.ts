import type { Day } from "@jianheng/domain/kernel";
import type { Row } from "@jianheng/domain/registers";
import type { StationRecord } from "@jianheng/server/demonstration";
import { madeUpProvince } from "../demonstration.ts";
import { seededDice } from "../province/dice.ts";
import { keepBatches } from "../province/records/batches.ts";
import { type Book, openBook } from "../province/records/book.ts";
import { keepQuality } from "../province/records/quality.ts";
import { keepResources } from "../province/records/resources.ts";
import { EXAMPLE } from "./which-station.ts";

const SEED = 2023;

/** Somebody whom records name. */
export interface Named {
  residentId: string;
  name: string;
}

/** A station's books before they are brought: records that name people by their ids, and who they are. */
export interface ExampleStation {
  name: string;
  records: readonly StationRecord[];
  people: ReadonlyMap<string, Named>;
  /** Who holds which post, by resident id: what no workbook brings. */
  posts: readonly (Named & { post: string })[];
}

/** The three records that something is missing in, with where it counts in liaoning-2013: two points each. */
export const MISSING = [
  { line: "1.2.1", register: "system-document", of: { kind: "fees" }, lacks: ["approvedOn", "approvedBy"] },
  { line: "2.1.3", register: "internal-audit", of: {}, lacks: ["reportedOn"] },
  { line: "7.7.1", register: "batch", of: {}, lacks: ["conclusion"] },
] as const;

/** The books of the example station as they stand on a day: all in order but for three records. */
export function exampleStation(today: Day): ExampleStation {
  const province = madeUpProvince(today);
  const station = province.organisations.filter(({ kind }) => kind === "station")[EXAMPLE];
  if (!station) throw new Error(`the demonstration has no station ${EXAMPLE}`);
  const { id, name } = station;
  const appointments = province.appointments.filter(({ organisation }) => organisation === id);
  const dice = seededDice(SEED);
  const book = openBook({ station: id, short: name.slice(0, name.indexOf("第")), dice, today, appointments });
  const made = keepResources(book);
  keepQuality(book);
  keepBatches(book, made);
  takeOnTheRest(book);
  for (const { register, of, lacks } of MISSING) {
    const record = book.records.find((one) => one.register === register && says(one.values, of));
    if (!record) throw new Error(`the example has no ${register} in which something could be missing`);
    record.values = { ...record.values, ...Object.fromEntries(lacks.map((column) => [column, null])) };
  }
  const numbers = new Map(province.people.map((one) => [one.id, one.residentId]));
  const people = new Map(
    province.registrations
      .filter(({ organisation }) => organisation === id)
      .map(({ person, name: of }) => [person, { residentId: numbers.get(person) ?? "", name: of }]),
  );
  const posts = appointments
    .filter(({ until, from }) => until === null && from <= today)
    .flatMap(({ person, post }) => {
      const named = people.get(person);
      return named ? [{ ...named, post }] : [];
    });
  return { name, records: book.records, people, posts };
}

/** Whoever served at a batch is one of the staff, too: a workbook registers no others. */
function takeOnTheRest({ records, add, day }: Book): void {
  const known = new Set(
    records.filter(({ register }) => register === "staff-member").map(({ values }) => values.person),
  );
  const served = records.filter(({ register }) => register === "batch-duty").map(({ values }) => values.person);
  for (const person of new Set(served)) {
    if (known.has(person ?? null)) continue;
    const about = { education: "大学本科", title: null, certificate: null, homeBody: null };
    add("staff-member", {
      person: person ?? null,
      work: "management",
      employment: "employed",
      ...about,
      joinedOn: day(-900),
    });
    add("integrity-file", { person: person ?? null, openedOn: day(-700), lastEntryOn: day(-60) });
  }
}

function says(values: Row, of: Row): boolean {
  return Object.entries(of).every(([column, value]) => values[column] === value);
}
