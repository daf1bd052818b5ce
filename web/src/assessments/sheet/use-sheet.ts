import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, ask } from "../../api/client.ts";
import { asFailure } from "../../api/failure.ts";
import type { Sheet } from "../../api/models.ts";
import { useAtWork } from "../../ui/use-at-work.ts";
import type { Place } from "../use-assessment.ts";

/** What others did is asked for that often, while somebody is at the page and it can be seen. */
const AGAIN_MS = 20_000;

type Query = Pick<UseQueryResult<Sheet>, "data" | "error" | "fetchStatus" | "refetch">;

/**
 * A sheet, fetched again and again: the desk lays what others write beside what is made here, and loses none of it. That
 * it could not be fetched again is said only where it will not pass: what is not kept, the desk says itself.
 */
export function useSheet(place: Place, id: string): Query {
  const atWork = useAtWork();
  const client = useQueryClient();
  const { assessment } = place;
  const queryKey = ["sheet", assessment, id];
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey,
    // Once it is there, nothing is drawn again because it is asked for again.
    notifyOnChangeProps: () => (client.getQueryData(queryKey) === undefined ? "all" : ["data", "error"]),
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}", {
          params: { path: { ...place, sheet: id } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchInterval: atWork ? AGAIN_MS : false,
    refetchOnWindowFocus: "always",
    refetchOnReconnect: "always",
  });
  // Handed in, returned or stopped by somebody else: what can be done with it is another thing then.
  const stands = data && `${data.status} ${data.writable}`;
  useEffect(() => {
    if (stands !== undefined) void client.invalidateQueries({ queryKey: ["assessment", assessment], exact: true });
  }, [client, assessment, stands]);
  return { data, error: data && isPassing(error) ? null : error, fetchStatus, refetch };
}

function isPassing(error: Error | null): boolean {
  const { status } = asFailure(error);
  return error !== null && (status === 0 || status === 429 || status >= 500);
}
