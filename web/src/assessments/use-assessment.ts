import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { api, ask } from "../api/client.ts";

/** The assessment that an address names, and its station. */
export interface Place {
  organisation: string;
  assessment: string;
}

/** The assessment that the page lies under. */
export function usePlace(): Place {
  const { organisation, assessment } = useParams({ strict: false }) as Partial<Place>;
  if (organisation === undefined || assessment === undefined) throw new Error("the page lies under no assessment");
  return { organisation, assessment };
}

/** An assessment as far as its reader may see it. */
export function useAssessment(path: Place) {
  return useQuery({
    queryKey: ["assessment", path.assessment],
    queryFn: () => ask(api.GET("/api/organisations/{organisation}/assessments/{assessment}", { params: { path } })),
  });
}
