import type { Standing } from "../../api/models.ts";

const MOST = 4;

/** The conditions that are no longer passed, and the facts that turned. */
export function WhatTurned({ lostGates, turned }: Pick<Standing, "lostGates" | "turned">) {
  if (lostGates.length + turned.length === 0) return <p className="soft">没有新增的问题：计算规则或所涉时段有变。</p>;
  const shown = turned.slice(0, MOST);
  return (
    <ul className="turned">
      {lostGates.map(({ id, text, stands }) => (
        <li key={id}>
          {stands === "veto" ? "否决情形" : "申报条件"}新增不符合：{text}
        </li>
      ))}
      {shown.map(({ fact, words }) => (
        <li key={fact}>{words}</li>
      ))}
      {turned.length > MOST ? <li>另有{turned.length - MOST}项</li> : null}
    </ul>
  );
}
