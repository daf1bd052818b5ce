import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../api/client.ts";
import { useMay } from "../ui/me.ts";
import { useOrganisations } from "../ui/use-organisations.ts";

const MOST = 200;
const KEPT_MS = 60_000;

/** What the ids of acts are called, as far as one may see: organisations, and an organisation's first people and accounts. */
export function useNames(organisation: string): (id: string) => string | undefined {
  const may = useMay(organisation);
  const { data: organisations = [] } = useOrganisations();
  const params = { path: { organisation }, query: { limit: MOST } };
  const people = useQuery({
    queryKey: ["people", organisation, "names"],
    queryFn: () => ask(api.GET("/api/organisations/{organisation}/people", { params })),
    enabled: may("people.see"),
    staleTime: KEPT_MS,
  });
  const accounts = useQuery({
    queryKey: ["accounts", organisation, "names"],
    queryFn: () => ask(api.GET("/api/organisations/{organisation}/accounts", { params })),
    enabled: may("accounts.see"),
    staleTime: KEPT_MS,
  });
  const names = new Map([
    ...organisations.map(({ id, name }) => [id, name] as const),
    ...(people.data?.items ?? []).map(({ id, name }) => [id, name] as const),
    ...(accounts.data?.items ?? []).map(({ id, username, person }) => [id, `${username}（${person.name}）`] as const),
  ]);
  return (id) => names.get(id);
}
