import type { Evidence } from "@jianheng/domain/assessments";
import { useRef, useState } from "react";
import type { EvidenceFile } from "../../../api/models.ts";
import { sendFile } from "../../../api/send-file.ts";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { useCommand } from "../../../ui/use-command.ts";
import type { Place } from "../../use-assessment.ts";
import { asDocument } from "./photo.ts";
import { PhotoForm } from "./photo-form.tsx";

/** 上传照片或文件: taken in for the sheet at once; a photo is asked for what it does not say of itself. */
export function BringFile({ place, onAdd }: BringFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState(0);
  const [photo, setPhoto] = useState<EvidenceFile>();
  const { organisation, assessment, sheet } = place;
  const command = useCommand({
    run: async (file: File) => {
      const to = `/api/organisations/${organisation}/assessments/${assessment}/sheets/${sheet}/files`;
      return (await sendFile({ to, file, onSent: setPercent })) as EvidenceFile;
    },
    changes: [["assessment", assessment, "files"]],
    done: (file) => (file.preview === "image" ? setPhoto(file) : onAdd(asDocument(file))),
  });
  const choose = (file: File | undefined) => {
    // The same file may be chosen again, once it has been mended.
    if (input.current) input.current.value = "";
    if (!file) return;
    setPercent(0);
    command.run(file);
  };
  if (photo) {
    const done = () => setPhoto(undefined);
    return (
      <PhotoForm
        photo={photo}
        onAdd={(evidence) => {
          onAdd(evidence);
          done();
        }}
        onCancel={done}
      />
    );
  }
  return (
    <div className="add-evidence">
      <input
        ref={input}
        type="file"
        hidden
        aria-label="选择照片或文件"
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <button type="button" disabled={command.busy} onClick={() => input.current?.click()}>
        上传照片或文件
      </button>
      <span role="status">{command.busy ? (percent < 100 ? `正在上传：${percent}%` : "已传完，正在检查…") : null}</span>
      {command.failure ? <FailureNote failure={command.failure} /> : null}
    </div>
  );
}

interface BringFileProps {
  place: Place & { sheet: string };
  onAdd: (evidence: Evidence) => void;
}
