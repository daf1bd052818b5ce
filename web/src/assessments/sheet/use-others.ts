import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, ask } from "../../api/client.ts";
import type { Place } from "../use-assessment.ts";
import type { Others } from "./filters.ts";

/** The points that others' sheets give; nothing where the reader may not look into any, as while he is blind. */
export function useOthers({ place, sheet }: { place: Place; sheet: string }): Others | undefined {
  const { data } = useQuery({
    queryKey: ["sheet", place.assessment, sheet, "others"],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/assessments/{assessment}/comparison", { params: { path: place } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return useMemo(() => {
    if (!data?.sheets.some(({ id }) => id !== sheet)) return undefined;
    return new Map(
      data.lines.map(({ line, sheets }) => {
        const others = sheets.filter((one) => one.sheet !== sheet);
        return [line, others.flatMap(({ points }) => (points === null ? [] : [points]))] as const;
      }),
    );
  }, [data, sheet]);
}
