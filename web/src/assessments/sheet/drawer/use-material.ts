import type { Evidence } from "@jianheng/domain/assessments";
import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../../api/client.ts";
import type { Place } from "../../use-assessment.ts";

/** What the station put beside a line, for whoever assesses it; nothing beside its own sheet, where it stands already. */
export function useMaterial(place: Place & { sheet: string }, line: string): readonly Evidence[] | undefined {
  const { data } = useQuery({
    queryKey: ["sheet", place.assessment, place.sheet, "material"],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}/material", {
          params: { path: place },
        }),
      ),
  });
  if (!data || data.sheet === place.sheet) return undefined;
  return data.lines[line] ?? [];
}
