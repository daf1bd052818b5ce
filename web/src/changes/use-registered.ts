import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../api/client.ts";

/** What a station has registered now, and who decides on a change of it. */
export function useRegistered(organisation: string, { asked = true }: { asked?: boolean } = {}) {
  return useQuery({
    queryKey: ["changes", organisation, "registered"],
    enabled: asked,
    queryFn: () =>
      ask(api.GET("/api/organisations/{organisation}/changes/registered", { params: { path: { organisation } } })),
  });
}
