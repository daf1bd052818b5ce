import { api, ask } from "../../api/client.ts";
import { PickField, WordsField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { type ActDialogProps, useAct } from "./use-act.ts";

interface Values {
  approved: "yes" | "no";
  reason?: string;
}

/** 审批评估结论: approved, or sent back with a reason. */
export function ApproveDialog({ place, decision, words, approved, open, onClose }: ApproveDialogProps) {
  const command = useAct(place, {
    run: ({ approved, reason }: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/approval", {
          params: { path: place },
          body: { decision, approved: approved === "yes", reason: reason?.trim() ? reason.trim() : null },
        }),
      ),
    said: "已审批",
    done: onClose,
  });
  return (
    <FormDialog<Values>
      title={approved ? "退回重议" : "审批评估结论"}
      submit="确定"
      {...{ open, onClose, command }}
      send={command.run}
    >
      <p>结论：{words}</p>
      <PickField
        name="approved"
        label="审批意见"
        required
        options={[...(approved ? [] : [{ value: "yes", label: "同意" }]), { value: "no", label: "不同意，退回评估组" }]}
      />
      <WordsField name="reason" label="理由" hint="退回的必须说明理由。" />
    </FormDialog>
  );
}

interface ApproveDialogProps extends ActDialogProps {
  decision: string;
  words: string;
  /** It is approved already, and can only be sent back. */
  approved: boolean;
}
