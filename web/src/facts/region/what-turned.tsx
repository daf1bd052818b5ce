import type { Standing } from "../../api/models.ts";
import { ToCheckup } from "./to-checkup.tsx";

const MOST = 4;
const LOST = { before: "前提条件新增不符合", veto: "新增否决情形", rule: "其他要求新增不符合" } as const;

/** The conditions that are no longer passed, and the facts that turned; each leads to where the station's page says it. */
export function WhatTurned({ id, name, edition, lostGates, turned }: WhatTurnedProps) {
  if (lostGates.length + turned.length === 0) return <p className="soft">没有新增的问题：计算规则或所涉时段有变。</p>;
  const to = { id, name, edition };
  return (
    <ul className="turned">
      {lostGates.map((gate) => (
        <li key={gate.id}>
          <ToCheckup {...to} hash={`gate-${gate.id}`} words={`${LOST[gate.stands]}：${gate.text}`} />
        </li>
      ))}
      {turned.slice(0, MOST).map(({ fact, words }) => (
        <li key={fact}>
          <ToCheckup {...to} hash="trend" words={words} />
        </li>
      ))}
      {turned.length > MOST ? (
        <li>
          <ToCheckup {...to} hash="trend" words={`另有${turned.length - MOST}项`} />
        </li>
      ) : null}
    </ul>
  );
}

interface WhatTurnedProps extends Pick<Standing, "id" | "name" | "lostGates" | "turned"> {
  edition: string;
}
