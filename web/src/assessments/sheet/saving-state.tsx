import { asFailure } from "../../api/failure.ts";
import type { Kept } from "../desk/keeper.ts";
import { isAllKept, newsOf, savingOf, unkeptOf } from "../desk/progress.ts";
import type { Posted } from "../outbox/model.ts";
import { LineLinks } from "./line-links.tsx";

/** Whether what was written is kept: always in sight, and read aloud only where something has to be done. */
export function SavingState(props: SavingStateProps) {
  const { kept, parcels, onGo } = props;
  const news = newsOf(kept.desk);
  return (
    <div className="savings">
      <Stored {...props} />
      {parcels.length === 0 ? null : (
        <div className="saving failed" role="status">
          <strong>{parcels.length}个照片或文件尚未列为证据</strong>
          <LineLinks ids={[...new Set(parcels.map(({ line }) => line))]} onGo={onGo} />
        </div>
      )}
      {news.length === 0 ? null : (
        <div className="saving news" role="status">
          他人刚修改：
          <LineLinks ids={news} onGo={onGo} />
        </div>
      )}
    </div>
  );
}

interface SavingStateProps {
  kept: Kept;
  writable: boolean;
  /** What was chosen and is not evidence yet. */
  parcels: readonly Posted[];
  onRetry: () => void;
  onGo: (id: string) => void;
}

function Stored({ kept, writable, onRetry, onGo }: SavingStateProps) {
  const saving = savingOf(kept.desk);
  const { waiting, sending, conflicts, refused } = saving;
  if (kept.fault !== undefined) {
    const { message, status, code } = asFailure(kept.fault);
    // Asked the same again, the server would refuse it again, unless one has signed in meanwhile.
    const helps = kept.tries || code === "not-signed-in";
    return (
      <div className="saving failed" role="alert">
        <strong>{unkeptOf(saving)}处尚未保存</strong>
        <span>
          {status === 0 ? "没有连上服务器，内容已存在本机，连通后自动保存。" : `${message.replace(/。$/, "")}。`}
          {kept.tries ? "" : "内容已存在本机，没有丢失。"}
        </span>
        {helps ? (
          <button type="button" onClick={onRetry}>
            立即重试
          </button>
        ) : null}
      </div>
    );
  }
  const open = [...conflicts, ...refused];
  if (open.length > 0) {
    return (
      <div className="saving failed" role="alert">
        <strong>{open.length}处需要处理</strong>
        <LineLinks ids={open} onGo={onGo} />
      </div>
    );
  }
  if (isAllKept(saving)) {
    return writable ? <div className="saving kept">已全部保存</div> : <div className="saving">只读</div>;
  }
  return <div className="saving">{sending > 0 ? "正在保存…" : `${waiting}处待保存…`}</div>;
}
