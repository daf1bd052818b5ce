import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { findPeople } from "./find-people.ts";

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
    queryFn: () => findPeople({ organisation, search: wanted, paging: { limit: 50 } }),
    enabled,
  });
  const options = (query.data?.items ?? []).map(({ id, name, residentId }) => ({
    value: id,
    label: `${name}（${residentId}）`,
  }));
  return { options, loading: query.isFetching };
}
