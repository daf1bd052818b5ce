import { asFailure } from "../../../api/failure.ts";
import { FailureNote } from "../../../ui/failure-note.tsx";
import type { Outbox, Posted } from "../../outbox/model.ts";
import { PhotoFields } from "./photo-fields.tsx";

/** What was chosen here and is not evidence yet: where it is, what is stated of it, and what has to be done. */
export function ParcelList({ outbox, parcels }: { outbox: Outbox; parcels: readonly Posted[] }) {
  return parcels.map((parcel) => <Parcel key={parcel.id} {...{ outbox, parcel }} />);
}

function Parcel({ outbox, parcel }: { outbox: Outbox; parcel: Posted }) {
  const { id, name, leg, file, isPhoto } = parcel;
  const asking = leg.is === "asking";
  const stands = asking || (isPhoto && leg.is === "waiting");
  return (
    <form
      className={leg.is === "sending" ? "parcel" : "parcel open"}
      aria-label={`${isPhoto ? "照片" : "文件"}“${name}”`}
      onSubmit={(event) => {
        event.preventDefault();
        if (asking) outbox.confirm(id);
      }}
    >
      <p>{name}</p>
      <p role="status">{wordsOf(parcel)}</p>
      {leg.is === "refused" ? <FailureNote failure={asFailure(leg.fault)} /> : null}
      {stands ? (
        <PhotoFields said={file?.photo} stated={parcel.stated} onState={(stated) => outbox.state(id, stated)} />
      ) : null}
      {asking ? <button type="submit">添加照片</button> : null}
      {leg.is === "sending" ? null : (
        <button type="button" onClick={() => outbox.remove(id)}>
          不添加
        </button>
      )}
    </form>
  );
}

function wordsOf({ leg, late, loose }: Posted): string {
  switch (leg.is) {
    case "sending":
      return leg.percent < 100 ? `正在上传：${leg.percent}%` : "已传完，正在检查…";
    case "asking":
      return "已上传，请核对后添加。";
    case "refused":
      return "没有上传成功，请移除后重新选择。";
    case "waiting":
      if (!late) return "等待上传…";
      return loose
        ? "待上传：本机存储空间不足，未能暂存，关闭页面会丢失。请保持本页打开，连通网络后自动上传。"
        : "待上传：已存在本机，连通网络后自动上传并列为证据。";
  }
}
