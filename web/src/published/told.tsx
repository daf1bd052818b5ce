import { useEffect, useRef } from "react";
import type { ToldObjection } from "../api/models.ts";
import { Facts } from "../ui/facts.tsx";
import { formatTime } from "../ui/when.ts";

const STATES: Readonly<Record<ToldObjection["state"], string>> = {
  received: "已受理，正在核实，尚未答复",
  upheld: "异议成立，原结论已撤销，将重新作出",
  dismissed: "异议不成立，维持原结论",
};

/** What whoever holds a receipt is told. */
export function Told({
  receipt,
  of: { state, receivedAt, answer, answeredAt },
}: {
  receipt: string;
  of: ToldObjection;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section aria-label="办理情况" tabIndex={-1} ref={box}>
      <h2>办理情况</h2>
      <Facts
        of={[
          { name: "回执号", value: receipt },
          { name: "受理时间", value: formatTime(receivedAt) },
          { name: "办理结果", value: <strong>{STATES[state]}</strong> },
          ...(answer === null ? [] : [{ name: "答复", value: <span className="said">{answer}</span> }]),
          ...(answeredAt === null ? [] : [{ name: "答复时间", value: formatTime(answeredAt) }]),
        ]}
      />
    </section>
  );
}
