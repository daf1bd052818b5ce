import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/client.ts";
import type { Place } from "../use-assessment.ts";

/** The hash of the result as it stands, fetched when whoever publishes or closes is to confirm it. */
export function useSnapshot(path: Place, enabled: boolean) {
  return useQuery({
    queryKey: ["assessment", path.assessment, "snapshot"],
    queryFn: () =>
      ask(api.GET("/api/organisations/{organisation}/assessments/{assessment}/snapshot", { params: { path } })),
    enabled,
  });
}
