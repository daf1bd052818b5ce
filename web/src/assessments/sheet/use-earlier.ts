import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, ask } from "../../api/client.ts";
import type { Earlier, EarlierLine } from "../../api/models.ts";
import type { Place } from "../use-assessment.ts";

/** What the last assessment came to: nothing while it is not asked for, null where there is none. */
export interface EarlierOf {
  shown: Earlier | null | undefined;
  failed: boolean;
  /** By line; the same object for as long as it is shown. */
  lines: ReadonlyMap<string, EarlierLine> | undefined;
}

/** Fetches it once it is wanted, and once. */
export function useEarlier({ place, sheet, on }: { place: Place; sheet: string; on: boolean }): EarlierOf {
  const { data, isError } = useQuery({
    queryKey: ["sheet", place.assessment, sheet, "earlier"],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}/earlier", {
          params: { path: { ...place, sheet } },
        }),
      ),
    enabled: on,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const shown = data?.earlier;
  const lines = useMemo(
    () => (on && shown ? new Map(shown.lines.map((one) => [one.line, one])) : undefined),
    [on, shown],
  );
  return { shown, failed: isError, lines };
}
