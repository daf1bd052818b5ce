import { type Conclusion, conclusions, conclusionWords } from "@jianheng/domain/assessments";
import { Button, Form, Input } from "antd";
import { api, ask } from "../../api/client.ts";
import type { Assessment } from "../../api/models.ts";
import { PickField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { scoreWords } from "../score-words.ts";
import { type ActDialogProps, useAct } from "./use-act.ts";

interface Values {
  conclusion: Conclusion;
  conditions?: { what: string; until: string }[];
}

/** 作出结论: from the reconciled result; on conditions where they are named with their days. */
export function DecideDialog({ place, of, open, onClose }: ActDialogProps & { of: Assessment }) {
  const command = useAct(place, {
    run: ({ conclusion, conditions = [] }: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/decision", {
          params: { path: place },
          body: { conclusion, conditions },
        }),
      ),
    said: "已作出结论，请评估组成员签字",
    done: onClose,
  });
  const options = conclusions[of.assessment.purpose].map((value) => ({ value, label: conclusionWords[value].zh }));
  return (
    <FormDialog<Values>
      title="作出结论"
      submit="确定"
      {...{ open, onClose, command }}
      initial={{ conditions: [] }}
      send={command.run}
    >
      <p>得分：{scoreWords(of.score)}</p>
      <PickField name="conclusion" label="结论" required options={options} />
      <Form.List name="conditions">
        {(fields, { add, remove }, { errors }) => (
          <fieldset className="conditions">
            <legend>整改条件</legend>
            {fields.map(({ key, name }) => (
              <div key={key} className="pair">
                <Form.Item
                  name={[name, "what"]}
                  label="整改内容"
                  rules={[{ required: true, message: "请填写整改内容" }]}
                >
                  <Input autoComplete="off" />
                </Form.Item>
                <Form.Item name={[name, "until"]} label="期限" rules={[{ required: true, message: "请填写期限" }]}>
                  <Input type="date" max="9999-12-31" />
                </Form.Item>
                <Button onClick={() => remove(name)}>删除第{name + 1}项</Button>
              </div>
            ))}
            <Button onClick={() => add()}>添加整改条件</Button>
            {errors.length === 0 ? null : <Form.Item validateStatus="error" help={errors} />}
          </fieldset>
        )}
      </Form.List>
    </FormDialog>
  );
}
