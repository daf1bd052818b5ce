import { Form } from "antd";
import { api, ask } from "../../api/client.ts";
import { PickField, PickSeveralField, WordsField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { type ActDialogProps, useAct } from "./use-act.ts";

interface Values {
  upheld: "yes" | "no";
  reason: string;
  lift?: string[];
}

/** 作出申诉复核决定: upheld, the conclusion falls with the vetoes named, and the panel makes it anew. */
export function DecideAppealDialog({ place, grounds, vetoes, open, onClose }: DecideAppealDialogProps) {
  const command = useAct(place, {
    run: ({ upheld, reason, lift = [] }: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/appeal/decision", {
          params: { path: place },
          body: { upheld: upheld === "yes", reason, lift: upheld === "yes" ? lift : [] },
        }),
      ),
    said: "已作出复核决定",
    done: onClose,
  });
  return (
    <FormDialog<Values> title="作出申诉复核决定" submit="确定" {...{ open, onClose, command }} send={command.run}>
      <p>申诉理由：</p>
      <blockquote className="said">{grounds}</blockquote>
      <PickField
        name="upheld"
        label="复核决定"
        required
        options={[
          { value: "no", label: "申诉不成立，维持原结论" },
          { value: "yes", label: "申诉成立，撤销原结论" },
        ]}
        hint="撤销原结论的，由复核人员重新定分并作出结论。"
      />
      <WordsField name="reason" label="理由" required />
      {vetoes.length === 0 ? null : (
        <Form.Item noStyle dependencies={["upheld"]}>
          {({ getFieldValue }) =>
            getFieldValue("upheld") === "yes" ? (
              <PickSeveralField
                name="lift"
                label="撤销的否决项"
                options={vetoes}
                none="不撤销"
                hint="未撤销的否决项仍然有效。"
              />
            ) : null
          }
        </Form.Item>
      )}
    </FormDialog>
  );
}

interface DecideAppealDialogProps extends ActDialogProps {
  grounds: string;
  /** Those that were raised, in the standard's words. */
  vetoes: readonly { value: string; label: string }[];
}
