import { App, Form, Input } from "antd";
import { api, ask } from "../api/client.ts";
import { TextField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { personProblems } from "../ui/person-problems.ts";
import { useCommand } from "../ui/use-command.ts";
import { officialDay } from "../ui/when.ts";

interface Values {
  name: string;
  residentId: string;
  mobile?: string;
}

/** 登记人员. The numbers are checked here already, all that is wrong at once. */
export function AddDialog({
  organisation,
  open,
  onClose,
}: {
  organisation: string;
  open: boolean;
  onClose: () => void;
}) {
  const { message } = App.useApp();
  const command = useCommand({
    run: ({ name, residentId, mobile = "" }: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/people", {
          params: { path: { organisation } },
          body: { name: name.trim(), residentId, ...(mobile.trim() === "" ? {} : { mobile }) },
        }),
      ),
    changes: [["people", organisation]],
    done: () => {
      onClose();
      void message.success("已登记");
    },
  });
  return (
    <FormDialog<Values> title="登记人员" submit="登记" {...{ open, onClose, command }} send={command.run}>
      <TextField name="name" label="姓名" required />
      <NumberField name="residentId" label="公民身份号码" required />
      <NumberField name="mobile" label="手机号码" />
      <p className="hint">号码仅用于核对身份，列表中只显示前3位和后4位。</p>
    </FormDialog>
  );
}

function NumberField({
  name,
  label,
  required = false,
}: {
  name: "residentId" | "mobile";
  label: string;
  required?: boolean;
}) {
  const check = (_rule: unknown, value: string | undefined) => {
    const given = { name: "", residentId: "", mobile: "", [name]: value ?? "", today: officialDay(new Date()) };
    const problems = personProblems(given)[name];
    return problems.length === 0 ? Promise.resolve() : Promise.reject(problems);
  };
  return (
    <Form.Item name={name} label={label} required={required} validateTrigger="onBlur" rules={[{ validator: check }]}>
      <Input autoComplete="off" />
    </Form.Item>
  );
}
