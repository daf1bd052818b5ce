import { mobileNumber, type Result, residentId, succeed } from "@jianheng/domain/kernel";
import type { Context, Page } from "../platform/http/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { mobileIndex, residentIndex } from "./numbers.ts";
import { pageOfPeople, type ShownPerson } from "./page-of-people.ts";
import type { Sought } from "./store.ts";

/** Those of an organisation who have this number, which comes in the body: an address is kept in too many places. */
export async function findByNumber(
  context: Context,
  { body }: { body: { number: string; cursor?: [string, string] | undefined; limit: number } },
): Promise<Result<Page<ShownPerson>>> {
  const { number, cursor: after, limit } = body;
  const sought = soughtBy(number, context.services.personalData);
  if (!sought) return succeed({ items: [], next: null });
  return succeed(await pageOfPeople(context, { sought, after, limit }));
}

/** A whole number finds its holder; a part of one finds nobody. */
function soughtBy(number: string, personalData: PersonalData): Sought | undefined {
  if (/^\d{17}[\dX]$/.test(residentId.normalise(number))) return { residentIndex: residentIndex(personalData, number) };
  if (/^\d{11}$/.test(mobileNumber.normalise(number))) return { mobileIndex: mobileIndex(personalData, number) };
  return undefined;
}
