import { asFailure } from "../../api/failure.ts";
import type { Kept } from "../desk/keeper.ts";
import { isAllKept, savingOf } from "../desk/progress.ts";

/** Whether what was written is kept: always in sight, and read aloud only where something has to be done. */
export function SavingState({ kept, onRetry }: { kept: Kept; onRetry: () => void }) {
  const saving = savingOf(kept.desk);
  const { waiting, sending, conflicts, refused } = saving;
  if (kept.fault !== undefined) {
    const { message, status } = asFailure(kept.fault);
    return (
      <div className="saving failed" role="alert">
        <strong>{waiting}处尚未保存</strong>
        <span>
          {status === 0 ? "没有连上服务器，内容已存在本机，连通后自动保存。" : message}
          {kept.tries ? "" : "内容仍在页面上，没有丢失。"}
        </span>
        <button type="button" onClick={onRetry}>
          立即重试
        </button>
      </div>
    );
  }
  const open = conflicts.length + refused.length;
  if (open > 0) {
    return (
      <div className="saving failed" role="alert">
        <strong>{open}处需要处理</strong>
        <span>
          {[...conflicts, ...refused].map((id) => (
            <a key={id} href={`#line-${id}`}>
              {id}
            </a>
          ))}
        </span>
      </div>
    );
  }
  if (isAllKept(saving)) return <div className="saving kept">已全部保存</div>;
  return <div className="saving">{sending > 0 ? "正在保存…" : `${waiting}处待保存…`}</div>;
}
