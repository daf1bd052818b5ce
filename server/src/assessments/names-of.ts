import type { Transaction } from "../platform/db/index.ts";
import type { KeptNames } from "./published-store.ts";
import { listPeople, listPlaces, type Which } from "./store.ts";

/** What those are called who took part in an assessment, and the places of its line. */
export async function namesOf(transaction: Transaction, which: Which) {
  return namesFrom({ people: await listPeople(transaction, which), places: await listPlaces(transaction, which) });
}

/** The same from names that were kept. */
export function namesFrom(kept: KeptNames) {
  const people = new Map(kept.people.map(({ id, name }) => [id, name]));
  const places = new Map(kept.places.map((place) => [place.id, place]));
  return {
    /** Somebody who took part; without a name where nobody's books have him any more. */
    person: (id: string) => ({ id, name: people.get(id) ?? null }),
    place: (id: string) => places.get(id) ?? { id, name: null, region: null },
  };
}
