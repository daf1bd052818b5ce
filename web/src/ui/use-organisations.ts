import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../api/client.ts";
import type { ListedOrganisation } from "../api/models.ts";

/** One's own organisation and all below it. */
export function useOrganisations() {
  return useQuery({
    queryKey: ["organisations"],
    queryFn: async (): Promise<ListedOrganisation[]> => (await ask(api.GET("/api/organisations"))).items,
    staleTime: 60_000,
  });
}

/** What an organisation is called; nothing where it is not among those one sees, or not there yet. */
export function useOrganisationName(id: string): string | undefined {
  const { data } = useOrganisations();
  return data?.find((one) => one.id === id)?.name;
}
