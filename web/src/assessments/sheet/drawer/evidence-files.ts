import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../../api/client.ts";
import type { EvidenceFile, KeptFile } from "../../../api/models.ts";
import { ownFile, type ShownFile } from "../../../ui/preview/shown-file.ts";
import type { Place } from "../../use-assessment.ts";

/** The files that evidence may be: what the reader may open of the assessment, and the station's latest. */
export interface EvidenceFiles {
  own: readonly KeptFile[];
  find: (file: string) => ShownFile | undefined;
}

/** Without a network there are those that were there before. */
export function useEvidenceFiles(place: Place): EvidenceFiles {
  const { organisation, assessment } = place;
  const brought = useQuery({
    queryKey: ["assessment", assessment, "files"],
    queryFn: async () => {
      const path = "/api/organisations/{organisation}/assessments/{assessment}/files";
      return (await ask(api.GET(path, { params: { path: place } }))).items;
    },
  });
  const latest = useQuery({
    queryKey: ["files", organisation, "latest"],
    queryFn: async () => {
      const params = { path: { organisation }, query: { limit: 200 } };
      return (await ask(api.GET("/api/organisations/{organisation}/files", { params }))).items;
    },
  });
  const { data: own = [] } = latest;
  const all = new Map([
    ...own.map((file) => [file.id, ownFile(organisation, file)] as const),
    ...(brought.data ?? []).map((file) => [file.id, broughtFile(place, file)] as const),
  ]);
  return { own, find: (file) => all.get(file) };
}

function broughtFile(place: Place, { id, name, preview }: EvidenceFile): ShownFile {
  const params = { path: { ...place, file: id } };
  const path = "/api/organisations/{organisation}/assessments/{assessment}/files/{file}/preview";
  return {
    ...{ id, name, preview },
    content: `/api/organisations/${place.organisation}/assessments/${place.assessment}/files/${id}/content`,
    load: async (signal) => (await ask(api.GET(path, { params, parseAs: "blob", signal }))) as Blob,
  };
}
