import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../../api/client.ts";
import type { KeptFile } from "../../../api/models.ts";
import { ownFile, type ShownFile } from "../../../ui/preview/shown-file.ts";
import { useBroughtFiles } from "../../brought-files.ts";
import type { Place } from "../../use-assessment.ts";

/** The files that evidence may be: what the reader may open of the assessment, and the station's latest. */
export interface EvidenceFiles {
  own: readonly KeptFile[];
  find: (file: string) => ShownFile | undefined;
}

/** Without a network there are those that were there before. */
export function useEvidenceFiles(place: Place): EvidenceFiles {
  const { organisation } = place;
  const brought = useBroughtFiles(place);
  const { data: own = [] } = useQuery({
    queryKey: ["files", organisation, "latest"],
    queryFn: async () => {
      const params = { path: { organisation }, query: { limit: 200 } };
      return (await ask(api.GET("/api/organisations/{organisation}/files", { params }))).items;
    },
  });
  const latest = new Map(own.map((file) => [file.id, file]));
  return {
    own,
    find(id) {
      const file = latest.get(id);
      return brought.get(id) ?? (file && ownFile(organisation, file));
    },
  };
}
