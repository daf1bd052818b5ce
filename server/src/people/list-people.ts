import { type Problem, type Result, readsAsNumber, refuse, succeed } from "@jianheng/domain/kernel";
import type { Context, Page } from "../platform/http/index.ts";
import { pageOfPeople, type ShownPerson } from "./page-of-people.ts";

/** People of an organisation by name, each with the posts that he holds today. */
export async function listPeople(
  context: Context,
  { query }: { query: { search?: string | undefined; cursor?: [string, string] | undefined; limit: number } },
): Promise<Result<Page<ShownPerson>>> {
  const { search, cursor: after, limit } = query;
  if (search !== undefined && readsAsNumber(search)) return refuse([NUMBER_IN_ADDRESS]);
  const sought = search === undefined ? undefined : { name: search };
  return succeed(await pageOfPeople(context, { sought, after, limit }));
}

const NUMBER_IN_ADDRESS: Problem = {
  at: "query.search",
  code: "number-in-address",
  message: {
    zh: "公民身份号码和手机号码不能写在网址里：请改用按号码查找",
    en: "a resident id or mobile number must not stand in an address: use the search by number",
  },
};
