import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { api, ask } from "../api/client.ts";

/** People of an organisation to choose one from, by what was typed. */
export function usePeopleChoice({
  organisation,
  search,
  enabled,
}: {
  organisation: string;
  search: string;
  enabled: boolean;
}) {
  const wanted = useDeferredValue(search.trim());
  const query = useQuery({
    queryKey: ["people", organisation, "choice", wanted],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/people", {
          params: { path: { organisation }, query: { limit: 50, ...(wanted === "" ? {} : { search: wanted }) } },
        }),
      ),
    enabled,
  });
  const options = (query.data?.items ?? []).map(({ id, name, residentId }) => ({
    value: id,
    label: `${name}（${residentId}）`,
  }));
  return { options, loading: query.isFetching };
}
