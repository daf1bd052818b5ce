import { api, ask } from "../../api/client.ts";
import { DayField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { officialDay } from "../../ui/when.ts";
import { SnapshotToConfirm } from "./snapshot-to-confirm.tsx";
import { type ActDialogProps, useAct } from "./use-act.ts";
import { useSnapshot } from "./use-snapshot.ts";

interface Values {
  from: string;
  until: string;
}

/** 公示: from when until when anybody may see the result, and object to it. */
export function PublishDialog({ place, days, words, open, onClose }: PublishDialogProps) {
  const snapshot = useSnapshot(place, open);
  const command = useAct(place, {
    run: (period: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/publication", {
          params: { path: place },
          body: { ...period, snapshot: snapshot.data?.hash ?? "" },
        }),
      ),
    said: "已公示",
    done: onClose,
  });
  const from = officialDay(new Date());
  return (
    <FormDialog<Values>
      title="公示结果"
      submit="公示"
      {...{ open, onClose, command }}
      initial={{ from, until: lastDay(from, days) }}
      send={command.run}
    >
      <p>结论：{words}。公示期内，任何人都可以在公示页查看结果（不含人员姓名和评分记录）并提出异议。</p>
      <div className="pair">
        <DayField name="from" label="公示自" required />
        <DayField name="until" label="公示至" required hint={`不少于${days}天，首尾两日计算在内。`} />
      </div>
      <SnapshotToConfirm query={snapshot} />
    </FormDialog>
  );
}

/** The last day of a period of so many days. */
function lastDay(from: string, days: number): string {
  const last = new Date(`${from}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + days - 1);
  return last.toISOString().slice(0, 10);
}

interface PublishDialogProps extends ActDialogProps {
  /** The least days of publicity. */
  days: number;
  words: string;
}
