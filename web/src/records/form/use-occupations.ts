import type { NamedOccupation } from "@jianheng/domain/registers";
import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/client.ts";

/** Fetched again after that, where somebody opens a form: the list changes a few times in years. */
const FRESH_MS = 10 * 60_000;

/** The occupations that can be named; none are fetched where none are wanted. */
export function useOccupations({ wanted }: { wanted: boolean }) {
  const query = useQuery({
    queryKey: ["occupations"],
    queryFn: async (): Promise<NamedOccupation[]> => (await ask(api.GET("/api/occupations"))).map(asNamed),
    staleTime: FRESH_MS,
    enabled: wanted,
  });
  return wanted ? query : { ...query, data: NONE };
}

const NONE: readonly NamedOccupation[] = [];

function asNamed({ id, name, codes }: Answered): NamedOccupation {
  const codeIn = (wanted: number) => codes.find(({ edition }) => edition === wanted)?.code ?? null;
  return { id, name, codes: { 2015: codeIn(2015), 2022: codeIn(2022) } };
}

interface Answered {
  id: string;
  name: string;
  codes: readonly { edition: number; code: string }[];
}
