import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/client.ts";
import { isOpen } from "../../ui/job-state.tsx";
import { useAtWork } from "../../ui/use-at-work.ts";

const AGAIN_MS = 1_000;

/** The work on a workbook, looked at until it has ended. */
export function useImportJob({ organisation, job }: { organisation: string; job: string | undefined }) {
  const atWork = useAtWork();
  return useQuery({
    queryKey: ["jobs", organisation, "one", job],
    queryFn: () => {
      const params = { path: { organisation, job: job ?? "" } };
      return ask(api.GET("/api/organisations/{organisation}/jobs/{job}", { params }));
    },
    enabled: job !== undefined,
    refetchInterval: ({ state }) => (atWork && state.data && isOpen(state.data) ? AGAIN_MS : false),
  });
}
