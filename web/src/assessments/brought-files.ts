import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../api/client.ts";
import type { EvidenceFile } from "../api/models.ts";
import type { ShownFile } from "../ui/preview/shown-file.ts";
import type { Place } from "./use-assessment.ts";

/** The files of an assessment that the reader may open, by their ids. */
export function useBroughtFiles(place: Place): ReadonlyMap<string, ShownFile> {
  const { data = [] } = useQuery({
    queryKey: ["assessment", place.assessment, "files"],
    queryFn: async () => {
      const path = "/api/organisations/{organisation}/assessments/{assessment}/files";
      return (await ask(api.GET(path, { params: { path: place } }))).items;
    },
  });
  return new Map(data.map((file) => [file.id, broughtFile(place, file)] as const));
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
