import { useEffect, useRef } from "react";
import { CopyButton } from "../ui/public/copy-button.tsx";

/** The number that an objection was received under: whoever has it can look up what became of it, and nobody else. */
export function Receipt({ receipt }: { receipt: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="receipt" role="status" tabIndex={-1} ref={box}>
      <p>异议已受理，回执号：</p>
      <p className="number">{receipt}</p>
      <p>请立即抄录或者截图保存。回执号只显示这一次，凭它查询办理情况，遗失后不能补发。</p>
      <CopyButton text={receipt}>复制回执号</CopyButton>
      <p>
        <a href={`/receipts#${receipt}`}>查询办理情况</a>
      </p>
    </div>
  );
}
