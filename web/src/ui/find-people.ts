import { readsAsNumber } from "@jianheng/domain/kernel";
import { api, ask } from "../api/client.ts";

/** People of an organisation by a part of the name; by a whole number, which is sent and stands in no address. */
export async function findPeople({ organisation, search, paging }: Wanted) {
  const path = { organisation };
  if (readsAsNumber(search)) {
    const body = { ...paging, number: search };
    return await ask(api.POST("/api/organisations/{organisation}/people/search", { params: { path }, body }));
  }
  const query = { ...paging, ...(search === "" ? {} : { search }) };
  return await ask(api.GET("/api/organisations/{organisation}/people", { params: { path, query } }));
}

interface Wanted {
  organisation: string;
  /** What was typed; everybody where that is nothing. */
  search: string;
  paging: { cursor?: string; limit?: number };
}
