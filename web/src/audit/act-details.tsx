import type { Act } from "../api/models.ts";
import { detailsOf } from "./who-did.ts";

/** What an act was about, opened on demand. */
export function ActDetails({ act: { subject, details, purpose, requestId } }: { act: Act }) {
  return (
    <div className="details">
      {purpose === null ? null : <div>用途：{purpose}</div>}
      <details>
        <summary>详情</summary>
        <div>
          对象：{subject.kind} {subject.id}
        </div>
        {detailsOf(details).map(([name, value]) => (
          <div key={name}>
            {name}：{value}
          </div>
        ))}
        {requestId === null ? null : <div>请求编号：{requestId}</div>}
      </details>
    </div>
  );
}
