import { api, ask } from "../../api/client.ts";
import { PickField, WordsField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { type ActDialogProps, useAct } from "./use-act.ts";

interface Values {
  upheld: "yes" | "no";
  answer: string;
}

/** 答复异议: whoever holds the receipt is told the answer; upheld, the conclusion falls. */
export function AnswerDialog({ place, receipt, text, open, onClose }: AnswerDialogProps) {
  const command = useAct(place, {
    run: ({ upheld, answer }: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/objections/{receipt}/answer", {
          params: { path: { ...place, receipt } },
          body: { upheld: upheld === "yes", answer },
        }),
      ),
    said: "已答复",
    done: onClose,
  });
  return (
    <FormDialog<Values> title="答复异议" submit="答复" {...{ open, onClose, command }} send={command.run}>
      <p>异议内容：</p>
      <blockquote className="said">{text}</blockquote>
      <PickField
        name="upheld"
        label="处理意见"
        required
        options={[
          { value: "no", label: "异议不成立，维持原结论" },
          { value: "yes", label: "异议成立，撤销结论并重新作出" },
        ]}
        hint="异议成立的，公示页随即撤下，由评估组重新作出结论。"
      />
      <WordsField
        name="answer"
        label="答复内容"
        required
        hint="凭回执号可以查到答复，请勿写入个人信息。答复后不能更改。"
      />
    </FormDialog>
  );
}

interface AnswerDialogProps extends ActDialogProps {
  receipt: string;
  text: string;
}
