import { mobileNumber, type Result, residentId, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { listAppointments } from "./appointments-store.ts";
import { maskedNumbers, mobileIndex, residentIndex } from "./numbers.ts";
import type { listed } from "./schemas.ts";
import { listRegistered, type Sought } from "./store.ts";

/** People of an organisation by name, each with the posts that he holds today: three queries, however many they are. */
export async function listPeople(
  { transaction, organisation, services, today }: Context,
  { query }: { query: { search?: string | undefined; cursor?: [string, string] | undefined; limit: number } },
): Promise<Result<Page<z.input<typeof listed>>>> {
  const { search, cursor: after, limit } = query;
  const sought = search === undefined ? undefined : soughtBy(search, services.personalData);
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
  return succeed(toPage({ rows, limit, key: ({ name, person_id }) => [name, person_id], item }));
}

/** A whole number finds its holder; anything else is a part of a name. A part of a number finds nobody. */
function soughtBy(search: string, personalData: PersonalData): Sought {
  if (/^\d{17}[\dX]$/.test(residentId.normalise(search))) return { residentIndex: residentIndex(personalData, search) };
  if (/^\d{11}$/.test(mobileNumber.normalise(search))) return { mobileIndex: mobileIndex(personalData, search) };
  return { name: search };
}
