import { DownloadLink } from "./download-link.tsx";
import type { ShownFile } from "./shown-file.ts";

/** What can be done with a file in a row of a list: looked at, where it can be, and saved. */
export function FileActs({ file, onShow }: { file: ShownFile; onShow: (file: ShownFile) => void }) {
  return (
    <span className="row-actions">
      {file.preview === null ? null : (
        <button type="button" className="linklike" onClick={() => onShow(file)}>
          查看<span className="hidden">：{file.name}</span>
        </button>
      )}
      <DownloadLink file={file} />
    </span>
  );
}
