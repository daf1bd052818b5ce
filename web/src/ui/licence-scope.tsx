import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../api/client.ts";
import type { LicenceConfirmation } from "../api/models.ts";
import { scopeWords } from "./scope-words.ts";

interface Of {
  organisation: string;
  licence: string;
}

/** What is to be confirmed of a licence, and whether it is one's own to confirm. */
export function useConfirmation({ organisation, licence, asked = true }: Of & { asked?: boolean }) {
  const path = "/api/organisations/{organisation}/licences/{licence}/confirmation";
  return useQuery({
    queryKey: ["record", organisation, licence, "confirmation"],
    enabled: asked,
    queryFn: () => ask(api.GET(path, { params: { path: { organisation, licence } } })),
  });
}

/** What was seen of what a licence covers, as it is sent with what confirms it. */
export function seenScope({ scope }: Pick<LicenceConfirmation, "scope">) {
  return scope.map(({ name: _, ...covered }) => covered);
}

/** 许可范围, an occupation a line. */
export function ScopeList({ scope }: Pick<LicenceConfirmation, "scope">) {
  if (scope.length === 0) return <p className="soft">没有登记许可范围。</p>;
  return (
    <ul className="scope">
      {scope.map(({ name, ...covered }) => (
        <li key={covered.occupation}>{scopeWords({ ...covered, occupation: name })}</li>
      ))}
    </ul>
  );
}
