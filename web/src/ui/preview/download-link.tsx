import type { ShownFile } from "./shown-file.ts";

/** Saves a file under its name. */
export function DownloadLink({ file: { name, content } }: { file: Pick<ShownFile, "name" | "content"> }) {
  return (
    <a href={content} download={name}>
      下载<span className="hidden">：{name}</span>
    </a>
  );
}
