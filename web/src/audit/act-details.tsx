import type { Act } from "../api/models.ts";
import { detailsOf, subjectName } from "./words-of-details.ts";

/** What an act was about; the details are opened on demand. */
export function ActDetails({ act: { subject, details, purpose, requestId }, nameOf }: ActDetailsProps) {
  const name = nameOf(subject.id);
  return (
    <div className="details">
      {name === undefined ? null : (
        <div>
          {subjectName(subject.kind)}：{name}
        </div>
      )}
      {purpose === null ? null : <div>用途：{purpose}</div>}
      <details>
        <summary>详情</summary>
        <div>
          对象编号：{subjectName(subject.kind)}　{subject.id}
        </div>
        {detailsOf(details, nameOf).map(([name, value]) => (
          <div key={name}>
            {name}：{value}
          </div>
        ))}
        {requestId === null ? null : <div>请求编号：{requestId}</div>}
      </details>
    </div>
  );
}

interface ActDetailsProps {
  act: Act;
  nameOf: (id: string) => string | undefined;
}
