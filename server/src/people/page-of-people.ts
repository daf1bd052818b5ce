import type { z } from "zod";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import { listAppointments } from "./appointments-store.ts";
import { maskedNumbers } from "./numbers.ts";
import type { listed } from "./schemas.ts";
import { listRegistered, type Sought } from "./store.ts";

/** A person in a list as he is answered. */
export type ShownPerson = z.input<typeof listed>;

/** A page of people by name, each with the posts that he holds today: two queries, however many they are. */
export async function pageOfPeople(
  { transaction, organisation, services, today }: Context,
  { sought, after, limit }: { sought: Sought | undefined; after: [string, string] | undefined; limit: number },
): Promise<Page<ShownPerson>> {
  const rows = await listRegistered(transaction, { organisation, sought, after, limit });
  const people = rows.slice(0, limit).map(({ person_id }) => person_id);
  const held = await listAppointments(transaction, { organisation, people, day: today });
  const postsOf = (person: string) => {
    const own = held.filter(({ person_id }) => person_id === person);
    return own.map(({ post_code: id, post_name: name, valid_from: from, valid_until: until }) => {
      return { post: { id, name }, from, until };
    });
  };
  const item = (row: (typeof rows)[number]) => ({
    id: row.person_id,
    name: row.name,
    ...maskedNumbers(services.personalData, row),
    posts: postsOf(row.person_id),
  });
  return toPage({ rows, limit, key: ({ name, person_id }) => [name, person_id], item });
}
