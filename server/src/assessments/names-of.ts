import type { Transaction } from "../platform/db/index.ts";
import { listPeople, listPlaces, type Which } from "./store.ts";

/** What the people and places of one assessment are called. */
export async function namesOf(transaction: Transaction, which: Which) {
  const people = new Map((await listPeople(transaction, which)).map(({ id, name }) => [id, name]));
  const places = new Map((await listPlaces(transaction, which)).map((place) => [place.id, place]));
  return {
    /** Somebody who took part; without a name where nobody's books have him any more. */
    person: (id: string) => ({ id, name: people.get(id) ?? null }),
    place: (id: string) => places.get(id) ?? { id, name: null, region: null },
  };
}
