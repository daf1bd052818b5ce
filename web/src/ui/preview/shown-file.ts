import { api, ask } from "../../api/client.ts";
import type { KeptFile } from "../../api/models.ts";

/** A file that can be saved and, where `preview` says how, looked at. */
export interface ShownFile {
  id: string;
  name: string;
  preview: "image" | "pdf" | null;
  /** The address of its bytes. */
  content: string;
  /** Fetches what is looked at. */
  load: (signal: AbortSignal) => Promise<Blob>;
}

/** A file of an organisation's own. */
export function ownFile(
  organisation: string,
  { id, name, preview }: Pick<KeptFile, "id" | "name" | "preview">,
): ShownFile {
  const params = { path: { organisation, file: id } };
  const path = "/api/organisations/{organisation}/files/{file}/preview";
  return {
    ...{ id, name, preview },
    content: `/api/organisations/${organisation}/files/${id}/content`,
    load: async (signal) => (await ask(api.GET(path, { params, parseAs: "blob", signal }))) as Blob,
  };
}
