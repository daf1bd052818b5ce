import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../api/client.ts";
import type { CountedRegister } from "../api/models.ts";

/** Every register of a station: how much stands in it, and whether the reader keeps it. */
export function useRegisters(organisation: string) {
  return useQuery({
    queryKey: ["registers", organisation],
    queryFn: async (): Promise<CountedRegister[]> => {
      const params = { path: { organisation } };
      return (await ask(api.GET("/api/organisations/{organisation}/registers", { params }))).registers;
    },
  });
}

/** Whether the reader keeps a register; not before it is known. */
export function useMayKeep(organisation: string, register: string): boolean {
  const { data = [] } = useRegisters(organisation);
  return data.some(({ id, mayKeep }) => id === register && mayKeep);
}
