import { api, ask } from "../../api/client.ts";
import { usePages } from "../../ui/use-pages.ts";
import type { RegisterPlace } from "../place.ts";
import { queryOf, type Wanted } from "./wanted.ts";

const PATH = "/api/organisations/{organisation}/registers/{register}/records";

/** The records of a register that are wanted, the newest first. */
export function useRecords(path: RegisterPlace, wanted: Wanted) {
  return usePages(["records", path.organisation, path.register, wanted], ({ cursor }) => {
    const query = { ...(cursor === undefined ? {} : { after: cursor }), ...queryOf(wanted) };
    return ask(api.GET(PATH, { params: { path, query } }));
  });
}
