import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/client.ts";

/** What a workbook would change, as it was tried. */
export function useTrial({ organisation, trial }: { organisation: string; trial: string }) {
  return useQuery({
    queryKey: ["import-trial", organisation, trial],
    queryFn: () => {
      const params = { path: { organisation, trial } };
      return ask(api.GET("/api/organisations/{organisation}/registers/trials/{trial}", { params }));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
