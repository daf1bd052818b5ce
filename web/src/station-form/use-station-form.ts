import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../api/client.ts";

/** The registration form of a station as its records fill it in today. */
export function useStationForm(organisation: string) {
  return useQuery({
    queryKey: ["station-form", organisation],
    queryFn: () =>
      ask(api.GET("/api/organisations/{organisation}/station-form", { params: { path: { organisation } } })),
  });
}
