import { Button } from "antd";
import { useEffect, useState } from "react";
import type { Person } from "../api/models.ts";
import { Facts } from "../ui/facts.tsx";
import { useMay } from "../ui/me.ts";
import { RevealDialog } from "./reveal-dialog.tsx";

interface Clear {
  residentId: string;
  mobile: string | null;
}

const SHOWN_FOR = 60;

/** The numbers of a person: masked, and in clear for a minute once a purpose has been given. */
export function Identity({ organisation, person }: { organisation: string; person: Person }) {
  const [asking, setAsking] = useState(false);
  const [clear, setClear] = useState<Clear>();
  const left = useCountdown(clear, () => setClear(undefined));
  const may = useMay(organisation);
  const { residentId, mobile } = clear ?? person;
  return (
    <>
      <Facts
        of={[
          { name: "姓名", value: person.name },
          { name: "公民身份号码", value: residentId },
          { name: "手机号码", value: mobile ?? "未登记" },
        ]}
      />
      <p className="no-print">
        {clear ? (
          <>
            <span role="status">完整号码正在显示。</span> {left}秒后自动隐藏{" "}
            <Button size="small" onClick={() => setClear(undefined)}>
              立即隐藏
            </Button>
          </>
        ) : may("people.reveal") ? (
          <Button onClick={() => setAsking(true)}>查看完整号码</Button>
        ) : null}
      </p>
      <RevealDialog
        organisation={organisation}
        person={person.id}
        open={asking}
        onClose={() => setAsking(false)}
        onShown={setClear}
      />
    </>
  );
}

/** Seconds left while something is shown; then it is taken away. */
function useCountdown(shown: unknown, onOver: () => void): number {
  const [left, setLeft] = useState(SHOWN_FOR);
  useEffect(() => {
    setLeft(SHOWN_FOR);
    if (shown === undefined) return;
    const timer = setInterval(() => setLeft((before) => before - 1), 1000);
    return () => clearInterval(timer);
  }, [shown]);
  useEffect(() => {
    if (left <= 0) onOver();
  });
  return Math.max(left, 0);
}
