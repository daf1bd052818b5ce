import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { asFailure } from "../api/failure.ts";
import { leaveOn } from "./leave.ts";

const TRIES = 2;

/** What was fetched, for as long as the page is open. A refusal is final, a fault is tried again. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leaveOn }),
  mutationCache: new MutationCache({ onError: leaveOn }),
  defaultOptions: {
    queries: {
      retry: (failed, error) => failed < TRIES && isPassing(asFailure(error).status),
      staleTime: 5_000,
    },
  },
});

function isPassing(status: number): boolean {
  return status === 0 || status === 429 || status >= 500;
}
