import { useRef, useState } from "react";
import type { For, Outbox } from "../../outbox/model.ts";
import { MOST_BYTES } from "../../outbox/parcel.ts";

const MEBIBYTE = 1024 * 1024;

/** 上传照片或文件: kept in the browser first, so that nothing is lost where there is no network. */
export function BringFile({ outbox, to }: { outbox: Outbox; to: For }) {
  const input = useRef<HTMLInputElement>(null);
  const [full, setFull] = useState(false);
  const choose = async (file: File | undefined) => {
    if (file) setFull((await outbox.add(file, to)) === "too-much");
    // The same file may be chosen again, once it has been mended.
    if (input.current) input.current.value = "";
  };
  return (
    <div className="add-evidence">
      <input
        ref={input}
        type="file"
        hidden
        aria-label="选择照片或文件"
        onChange={({ target }) => void choose(target.files?.[0])}
      />
      <button type="button" onClick={() => input.current?.click()}>
        上传照片或文件
      </button>
      {full ? (
        <p className="field-problem" role="alert">
          没有添加：本机最多暂存{MOST_BYTES / MEBIBYTE}
          MB待上传的照片和文件。请连通网络，待已选的上传后再添加，或选择较小的文件。
        </p>
      ) : null}
    </div>
  );
}
