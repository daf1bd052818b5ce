import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, ask } from "../../api/client.ts";
import type { LineFacts } from "../../api/models.ts";
import { useAtWork } from "../../ui/use-at-work.ts";
import type { Place } from "../use-assessment.ts";

/** Records are entered in between: what they come to is asked for that often, while somebody is at the page. */
const AGAIN_MS = 60_000;

/** What the records of the station say of the lines of a sheet, and on which day. */
export interface SheetFactsOf {
  day: string;
  /** The same object for a line for as long as its records say the same. */
  lines: ReadonlyMap<string, LineFacts>;
}

/** Fetched beside the sheet, which doesn't wait for it; without a network there is what was there before. */
export function useFacts({ place, sheet, on }: { place: Place; sheet: string; on: boolean }): SheetFactsOf | undefined {
  const atWork = useAtWork();
  const { data } = useQuery({
    queryKey: ["sheet", place.assessment, sheet, "facts"],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}/facts", {
          params: { path: { ...place, sheet } },
        }),
      ),
    enabled: on,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: atWork ? AGAIN_MS : false,
  });
  return useMemo(
    () => (on && data ? { day: data.day, lines: new Map(data.lines.map((one) => [one.line, one])) } : undefined),
    [on, data],
  );
}
