import type { Act } from "../api/models.ts";
import { useOrganisations } from "../ui/use-organisations.ts";
import { detailsOf, subjectName } from "./words-of-details.ts";

/** What an act was about, opened on demand. */
export function ActDetails({ act: { subject, details, purpose, requestId } }: { act: Act }) {
  const { data = [] } = useOrganisations();
  const nameOf = (id: string) => data.find((one) => one.id === id)?.name;
  return (
    <div className="details">
      {purpose === null ? null : <div>用途：{purpose}</div>}
      <details>
        <summary>详情</summary>
        <div>
          对象：{subjectName(subject.kind)}　{nameOf(subject.id) ?? subject.id}
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
