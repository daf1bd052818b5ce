import type { EvidenceFile } from "../../../api/models.ts";
import type { Stated } from "../../outbox/parcel.ts";

/** When and where a photo was taken: as it says itself, or typed in, which stands beside it for good. */
export function PhotoFields({ said, stated, onState }: PhotoFieldsProps) {
  return (
    <>
      {said?.taken ? (
        <p>拍摄时间（照片自带）：{said.taken}</p>
      ) : (
        <label>
          拍摄时间（{said ? "照片未自带" : "照片自带的以照片为准"}，选填）
          <input
            type="datetime-local"
            value={stated.taken}
            onChange={({ target }) => onState({ taken: target.value })}
          />
        </label>
      )}
      {said?.place ? (
        <p>拍摄地点（照片自带）：{said.place}</p>
      ) : (
        <label>
          拍摄地点（{said ? "照片未自带" : "照片自带的以照片为准"}，选填）
          <input
            type="text"
            value={stated.place}
            maxLength={200}
            onChange={({ target }) => onState({ place: target.value })}
          />
        </label>
      )}
    </>
  );
}

interface PhotoFieldsProps {
  /** What the photo says of itself; not known before the server has looked at it. */
  said: EvidenceFile["photo"] | undefined;
  stated: Stated;
  onState: (stated: Partial<Stated>) => void;
}
