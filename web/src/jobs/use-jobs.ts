import { useRef } from "react";
import { api, ask } from "../api/client.ts";
import type { Job } from "../api/models.ts";
import { isOpen } from "../ui/job-state.tsx";
import { usePages } from "../ui/use-pages.ts";
import { waitBefore } from "./poll.ts";

/** The jobs of an organisation, looked at again for as long as one of them is open. */
export function useJobs({ organisation, state }: { organisation: string; state: Job["state"] | undefined }) {
  const seen = useRef({ what: "", unmoved: 0 });
  return usePages(
    ["jobs", organisation, state ?? "all"],
    (paging) =>
      ask(
        api.GET("/api/organisations/{organisation}/jobs", {
          params: { path: { organisation }, query: { ...paging, ...(state === undefined ? {} : { state }) } },
        }),
      ),
    (jobs) => {
      const what = jobs.map(({ id, state, done }) => `${id} ${state} ${done}`).join();
      seen.current = { what, unmoved: what === seen.current.what ? seen.current.unmoved + 1 : 0 };
      return waitBefore({ open: jobs.some(isOpen), unmoved: seen.current.unmoved });
    },
  );
}
