import type { Standing } from "../../api/models.ts";
import { ToCheckup } from "./to-checkup.tsx";

const KINDS = { before: "不符合", veto: "否决", rule: "违反" } as const;

/** 先决事项: the conditions, vetoes and other rules that a station fails, each leading to it, and how many are not known. */
export function BeforeBand({ id, name, now, edition }: Pick<Standing, "id" | "name" | "now"> & { edition: string }) {
  if (now === null) return "—";
  const { failed, unrecorded } = now;
  if (failed.length + unrecorded.length === 0) return "无";
  return (
    <ul className="figures">
      {failed.map((gate) => (
        <li key={gate.id}>
          {KINDS[gate.stands]}：
          <ToCheckup {...{ id, name, edition }} hash={`gate-${gate.id}`} words={gate.text} />
        </li>
      ))}
      {unrecorded.length === 0 ? null : <li className="no-records">无记录{unrecorded.length}项，尚不能确认</li>}
    </ul>
  );
}
