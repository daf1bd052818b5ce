import { conclusionWords } from "@jianheng/domain/assessments";
import { api, ask } from "../../api/client.ts";
import type { Assessment } from "../../api/models.ts";
import { Facts } from "../../ui/facts.tsx";
import { PickField, WordsField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { conditionsFact } from "../result/conditions-fact.tsx";
import { scoreWords } from "../score-words.ts";
import { type ActDialogProps, useAct } from "./use-act.ts";

interface Values {
  approved: "yes" | "no";
  reason?: string;
}

type Decision = NonNullable<Assessment["decision"]>;

/** Whether a conclusion can be approved: all have signed it, and nobody has approved it yet. Else it can be sent back. */
export function isToApprove({ approvedAt, unsigned }: Decision): boolean {
  return approvedAt === null && unsigned.length === 0;
}

/** 审批评估结论: approved, or sent back with a reason. */
export function ApproveDialog({ place, of, decision, open, onClose }: ApproveDialogProps) {
  const command = useAct(place, {
    run: ({ approved, reason }: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/approval", {
          params: { path: place },
          body: {
            decision: decision.action,
            approved: approved === "yes",
            reason: reason?.trim() ? reason.trim() : null,
          },
        }),
      ),
    said: "已审批",
    done: onClose,
  });
  const { conclusion, conditions, unsigned, approvedAt } = decision;
  const approves = isToApprove(decision);
  return (
    <FormDialog<Values>
      title={approves ? "审批评估结论" : "退回重议"}
      submit="确定"
      {...{ open, onClose, command }}
      initial={approves ? {} : { approved: "no" }}
      send={command.run}
    >
      <Facts
        of={[
          { name: "结论", value: conclusionWords[conclusion].zh },
          { name: "得分", value: scoreWords(of.score) },
          ...conditionsFact(conditions),
        ]}
      />
      {unsigned.length > 0 && approvedAt === null ? (
        <p className="hint">还有{unsigned.length}名成员没有签字，签齐后才能审批同意；现在只能退回重议。</p>
      ) : null}
      <PickField
        name="approved"
        label="审批意见"
        required
        options={[...(approves ? [{ value: "yes", label: "同意" }] : []), { value: "no", label: "不同意，退回评估组" }]}
      />
      <WordsField name="reason" label="理由" hint="退回的必须说明理由。" />
    </FormDialog>
  );
}

interface ApproveDialogProps extends ActDialogProps {
  of: Assessment;
  decision: Decision;
}
