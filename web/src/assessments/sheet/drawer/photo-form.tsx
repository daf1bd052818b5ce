import type { Evidence } from "@jianheng/domain/assessments";
import { type FormEvent, useState } from "react";
import type { EvidenceFile } from "../../../api/models.ts";
import { asPhoto } from "./photo.ts";

/** When and where a photo was taken: as it says itself, or typed in, which stands beside it for good. */
export function PhotoForm({ photo, onAdd, onCancel }: PhotoFormProps) {
  const [taken, setTaken] = useState("");
  const [place, setPlace] = useState("");
  const said = photo.photo;
  const add = (event: FormEvent) => {
    event.preventDefault();
    onAdd(asPhoto(photo, { taken: taken.replace("T", " "), place }));
  };
  return (
    <form className="add-evidence" onSubmit={add} aria-label={`照片“${photo.name}”`}>
      <p>{photo.name}</p>
      {said.taken === null ? (
        <label>
          拍摄时间（照片未自带，选填）
          <input type="datetime-local" value={taken} onChange={({ target }) => setTaken(target.value)} />
        </label>
      ) : (
        <p>拍摄时间（照片自带）：{said.taken}</p>
      )}
      {said.place === null ? (
        <label>
          拍摄地点（照片未自带，选填）
          <input type="text" value={place} maxLength={200} onChange={({ target }) => setPlace(target.value)} />
        </label>
      ) : (
        <p>拍摄地点（照片自带）：{said.place}</p>
      )}
      <button type="submit">添加照片</button>
      <button type="button" onClick={onCancel}>
        不添加
      </button>
    </form>
  );
}

interface PhotoFormProps {
  photo: EvidenceFile;
  onAdd: (evidence: Evidence) => void;
  onCancel: () => void;
}
