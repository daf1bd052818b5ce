import { api } from "../../api/client.ts";
import { failureOf } from "../../api/failure.ts";
import type { Papers } from "../../api/models.ts";
import { saveFile } from "../../ui/save-file.ts";
import type { Place } from "../use-assessment.ts";

type Paper = Papers["papers"][number];

/** A paper as it is asked for. */
export interface Wanted {
  paper: Paper["paper"];
  format: Paper["formats"][number];
  /** Of what was kept; of the assessment as it stands where none is named. */
  snapshot?: string | undefined;
}

/** Fetches a paper and saves it under the name that the server gives it; a refusal is thrown in the server's words. */
export async function savePaper(place: Place, { paper, format, snapshot }: Wanted): Promise<void> {
  const { data, error, response } = await api.GET(
    "/api/organisations/{organisation}/assessments/{assessment}/papers/{paper}",
    {
      params: { path: { ...place, paper }, query: { format, ...(snapshot === undefined ? {} : { snapshot }) } },
      parseAs: "blob",
    },
  );
  if (!response.ok) throw failureOf({ status: response.status, details: error });
  saveFile({ data, response, name: `${paper}.${format}` });
}
