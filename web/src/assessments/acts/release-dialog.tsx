import { stageWords } from "@jianheng/domain/assessments";
import { api, ask } from "../../api/client.ts";
import type { Assessment } from "../../api/models.ts";
import { WordsField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { type ActDialogProps, useAct } from "./use-act.ts";

/** 退出评估组 of one member; the report says why. */
export function ReleaseDialog({ place, member, open, onClose }: ReleaseDialogProps) {
  const command = useAct(place, {
    run: ({ reason }: { reason: string }) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/releases", {
          params: { path: place },
          body: { stage: member.stage, person: member.person.id, reason },
        }),
      ),
    said: "已退出评估组",
    done: onClose,
  });
  return (
    <FormDialog title="退出评估组" submit="确定" {...{ open, onClose, command }} send={command.run}>
      <p>
        {member.person.name ?? "该人员"}退出{stageWords[member.stage].zh}
        的评估组，不再评分和签字；已提交的评估表仍然有效。尚有未提交评估表的，请先改派。
      </p>
      <WordsField name="reason" label="退出原因" required hint="列入评估报告。" />
    </FormDialog>
  );
}

interface ReleaseDialogProps extends ActDialogProps {
  member: Assessment["team"][number];
}
