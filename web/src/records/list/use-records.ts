import { api, ask } from "../../api/client.ts";
import { usePages } from "../../ui/use-pages.ts";
import type { RegisterPlace } from "../place.ts";

const PATH = "/api/organisations/{organisation}/registers/{register}/records";

/** The records of a register, the newest first, or those that have a text somewhere. */
export function useRecords({ search, ...path }: RegisterPlace & { search: string }) {
  return usePages(["records", path.organisation, path.register, search], ({ cursor }) => {
    const query = { ...(cursor === undefined ? {} : { after: cursor }), ...(search === "" ? {} : { search }) };
    return ask(api.GET(PATH, { params: { path, query } }));
  });
}
