import type { Evidence } from "@jianheng/domain/assessments";
import { type FormEvent, useState } from "react";
import { newKey } from "../../../api/key.ts";
import type { KeptFile } from "../../../api/models.ts";

/** One of the station's own files as evidence. */
export function AddFile({ files, onAdd }: { files: readonly KeptFile[]; onAdd: (evidence: Evidence) => void }) {
  const [id, setId] = useState("");
  const [caption, setCaption] = useState("");
  const file = files.find((one) => one.id === id);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!file) return;
    const words = caption.trim();
    onAdd({ kind: "file", id: newKey(), file: file.id, digest: file.digest, caption: words === "" ? null : words });
    setId("");
    setCaption("");
  };
  return (
    <form className="add-evidence" onSubmit={add}>
      <label>
        被评估单位的文件
        <select value={id} onChange={(event) => setId(event.target.value)}>
          <option value="">{files.length === 0 ? "该所（站）还没有文件" : "请选择"}</option>
          {files.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        说明（选填）
        <input type="text" value={caption} maxLength={400} onChange={(event) => setCaption(event.target.value)} />
      </label>
      <button type="submit" disabled={!file}>
        添加文件
      </button>
    </form>
  );
}
