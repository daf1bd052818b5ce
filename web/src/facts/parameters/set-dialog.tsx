import { Form, Input } from "antd";
import { TextField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { amount, belongsTo } from "./parameter-words.ts";
import { type SettingProps, useSetting } from "./use-setting.ts";

interface Values {
  value: string;
  basis: string;
}

/** 设定: another value for the stations below, from today on, by a document. */
export function SetDialog(props: SettingProps) {
  const { of, open, onClose } = props;
  const command = useSetting(props, "已设定，正在按新值重新推算");
  return (
    <FormDialog<Values>
      title={`设定“${of.name}”`}
      submit="设定"
      {...{ open, onClose, command }}
      send={({ value, basis }) => command.run({ value: Number(value), basis })}
    >
      <p>
        现行值{amount(of, of.value)}，默认值{amount(of, of.usual)}（{of.source}）。
      </p>
      <Form.Item
        name="value"
        label={`数值（${of.unit}）`}
        rules={[{ required: true, message: "请填写数值" }]}
        extra={`${of.least}至${of.most}之间的整数。自今日起用于：${belongsTo(of)}。`}
      >
        <Input type="number" inputMode="numeric" autoComplete="off" />
      </Form.Item>
      <TextField name="basis" label="依据" required hint="文件名称或文号。所辖鉴定所（站）能看到。" />
    </FormDialog>
  );
}
