import { api, ask } from "../../api/client.ts";
import type { Standing } from "../../api/models.ts";
import { usePages } from "../../ui/use-pages.ts";
import type { Wanted } from "./wanted.ts";

/** The stations below an office as they are asked for, page by page; so many of them at a time where it is said. */
export function useStanding(of: { organisation: string; edition: string; wanted: Wanted; limit?: number }) {
  const { organisation, edition, wanted, limit } = of;
  const query = { ...wanted, edition, ...(limit === undefined ? {} : { limit }) };
  return usePages<Standing>(["standing", organisation, query], (paging) =>
    ask(
      api.GET("/api/organisations/{organisation}/station-expectations", {
        params: { path: { organisation }, query: { ...query, ...paging } },
      }),
    ),
  );
}
