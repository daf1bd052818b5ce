import { formatRange } from "@jianheng/domain/kernel";
import type { Trend } from "../../api/models.ts";
import { Table } from "../../ui/table.tsx";
import { formatDay } from "../../ui/when.ts";

type Step = Trend["steps"][number];

/** Each day on which the score changed, the latest first, with the facts and conditions that turned then. */
export function StepsTable({ steps }: Pick<Trend, "steps">) {
  const banded = steps.some(({ reachable }) => reachable !== null);
  return (
    <Table
      caption="得分变化的日期和原因，最近的在前"
      rows={steps.map((step) => ({ ...step, id: step.day })).reverse()}
      empty="没有变化。"
      columns={[
        { title: "日期", short: true, cell: ({ day }) => formatDay(day) },
        { title: "推算得分", short: true, cell: formatRange },
        ...(banded ? [{ title: "最高可达等次", short: true as const, cell: ({ reachable }: Step) => reachable }] : []),
        { title: "变化的事项", cell: (step) => <Turns step={step} first={step.day === steps[0]?.day} /> },
      ]}
    />
  );
}

function Turns({ step: { lostGates, wonGates, turned }, first }: { step: Step; first: boolean }) {
  if (first) return "最早的推算结果";
  if (lostGates.length + wonGates.length + turned.length === 0) return "台账事实未变：标准或计算规则有更新。";
  return (
    <ul className="figures">
      {lostGates.map(({ id, text, stands }) => (
        <li key={`lost-${id}`} className="broken">
          变差　{stands === "veto" ? "出现否决情形" : "条件不再符合"}：{text}
        </li>
      ))}
      {wonGates.map(({ id, text, stands }) => (
        <li key={`won-${id}`}>
          好转　{stands === "veto" ? "不再有否决情形" : "条件已符合"}：{text}
        </li>
      ))}
      {turned.map(({ fact, turn, words }) => (
        <li key={fact} className={turn === "worse" ? "broken" : undefined}>
          {turn === "worse" ? "变差" : "好转"}　{words}
        </li>
      ))}
    </ul>
  );
}
