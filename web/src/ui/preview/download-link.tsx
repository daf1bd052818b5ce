import type { KeptFile } from "../../api/models.ts";

/** Saves a file under its name. */
export function DownloadLink({ organisation, file }: { organisation: string; file: Pick<KeptFile, "id" | "name"> }) {
  return (
    <a href={`/api/organisations/${organisation}/files/${file.id}/content`} download={file.name}>
      下载<span className="hidden">：{file.name}</span>
    </a>
  );
}
