import { api, ask } from "../../api/client.ts";
import { WordsField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { type ActDialogProps, useAct } from "./use-act.ts";

/** 申诉 of the station, to people who took no part. */
export function AppealDialog({ place, open, onClose }: ActDialogProps) {
  const command = useAct(place, {
    run: (body: { grounds: string }) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/appeals", {
          params: { path: place },
          body,
        }),
      ),
    said: "申诉已提交",
    done: onClose,
  });
  return (
    <FormDialog title="申诉" submit="提交" {...{ open, onClose, command }} send={command.run}>
      <p>申诉由未参加本次评估的人员复核。复核期间暂停办理其他事项。</p>
      <WordsField name="grounds" label="申诉理由" required hint="请写明不服哪一项、事实和依据。" />
    </FormDialog>
  );
}
