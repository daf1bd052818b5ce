import type { Evidence } from "@jianheng/domain/assessments";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, ask } from "../../api/client.ts";
import { newKey } from "../../api/key.ts";
import type { KeptFile } from "../../api/models.ts";
import { PreviewDialog } from "../../ui/preview/preview-dialog.tsx";
import { officialDay } from "../../ui/when.ts";
import { wordsOfEvidence } from "./evidence-words.ts";

/** What something rests on: files of the station, and talks with its people. */
export function EvidenceList({ organisation, evidence, disabled, onChange }: EvidenceListProps) {
  const { data: files = [] } = useFiles(organisation);
  const [shown, setShown] = useState<KeptFile>();
  const nameOf = (file: string) => files.find(({ id }) => id === file)?.name;
  return (
    <>
      {evidence.length === 0 ? <p className="soft">还没有证据。</p> : null}
      <ul className="evidence">
        {evidence.map((one) => {
          const file = "file" in one ? files.find(({ id }) => id === one.file) : undefined;
          const words = wordsOfEvidence(one, nameOf);
          return (
            <li key={one.id}>
              {words}
              {file && file.preview !== null ? (
                <button type="button" className="linklike" onClick={() => setShown(file)}>
                  查看<span className="hidden">：{words}</span>
                </button>
              ) : null}
              {disabled ? null : (
                <button
                  type="button"
                  className="linklike"
                  onClick={() => onChange(evidence.filter(({ id }) => id !== one.id))}
                >
                  移除<span className="hidden">：{words}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {disabled ? null : (
        <>
          <AddFile files={files} onAdd={(one) => onChange([...evidence, one])} />
          <AddInterview onAdd={(one) => onChange([...evidence, one])} />
        </>
      )}
      <PreviewDialog organisation={organisation} file={shown} onClose={() => setShown(undefined)} />
    </>
  );
}

interface EvidenceListProps {
  /** Whose files are offered: the station's. */
  organisation: string;
  evidence: readonly Evidence[];
  disabled: boolean;
  onChange: (evidence: Evidence[]) => void;
}

/** The latest files of the station. */
function useFiles(organisation: string) {
  return useQuery({
    queryKey: ["files", organisation, "latest"],
    queryFn: async () => {
      const params = { path: { organisation }, query: { limit: 200 } };
      return (await ask(api.GET("/api/organisations/{organisation}/files", { params }))).items;
    },
  });
}

function AddFile({ files, onAdd }: { files: readonly KeptFile[]; onAdd: (evidence: Evidence) => void }) {
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
        文件
        <select value={id} onChange={(event) => setId(event.target.value)}>
          <option value="">{files.length === 0 ? "本所（站）还没有文件" : "请选择"}</option>
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

function AddInterview({ onAdd }: { onAdd: (evidence: Evidence) => void }) {
  const [who, setWho] = useState("");
  const [on, setOn] = useState(() => officialDay(new Date()));
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (who.trim() === "" || on === "") return;
    onAdd({ kind: "interview", id: newKey(), with: who.trim(), on, questions: [] });
    setWho("");
  };
  return (
    <form className="add-evidence" onSubmit={add}>
      <label>
        访谈对象（岗位）
        <input type="text" value={who} maxLength={400} onChange={(event) => setWho(event.target.value)} />
      </label>
      <label>
        访谈日期
        <input type="date" value={on} onChange={(event) => setOn(event.target.value)} />
      </label>
      <button type="submit" disabled={who.trim() === "" || on === ""}>
        添加访谈
      </button>
    </form>
  );
}
