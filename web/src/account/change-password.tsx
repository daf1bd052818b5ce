import { App, Button, Form, Input } from "antd";
import { api, ask } from "../api/client.ts";
import { FailureNote } from "../ui/failure-note.tsx";
import { PasswordField } from "../ui/fields.tsx";
import { useProblems } from "../ui/form-dialog.tsx";
import { brokenRules, PASSWORD_RULES } from "../ui/password-rules.ts";
import { useCommand } from "../ui/use-command.ts";

interface Values {
  current: string;
  next: string;
  again: string;
}

/** 修改密码: every other session ends with it. */
export function ChangePassword({ username }: { username: string }) {
  const [form] = Form.useForm<Values>();
  const { message } = App.useApp();
  const command = useCommand({
    run: ({ current, next }: Values) => ask(api.POST("/api/account/password", { body: { current, next } })),
    changes: [["sessions"]],
    done: () => {
      form.resetFields();
      void message.success("密码已修改，其他设备上的登录已退出");
    },
  });
  const rest = useProblems(form, command.failure);
  const followsRules = (_rule: unknown, password = "") => {
    const broken = brokenRules({ password, username });
    return broken.length === 0 ? Promise.resolve() : Promise.reject(broken.map((rule) => `应满足：${rule}`));
  };
  const isSame = (_rule: unknown, again = "") =>
    again === form.getFieldValue("next") ? Promise.resolve() : Promise.reject(new Error("两次输入的密码不一致"));
  return (
    <Form form={form} name="password" layout="vertical" style={{ maxWidth: 420 }} onFinish={command.run}>
      {command.failure ? <FailureNote failure={command.failure} rest={rest} /> : null}
      <PasswordField name="current" label="当前密码" />
      <Form.Item
        name="next"
        label="新密码"
        required
        validateTrigger="onBlur"
        rules={[{ validator: followsRules }]}
        extra={PASSWORD_RULES.join("；")}
      >
        <Input.Password autoComplete="new-password" visibilityToggle={false} />
      </Form.Item>
      <Form.Item
        name="again"
        label="再次输入新密码"
        required
        dependencies={["next"]}
        validateTrigger="onBlur"
        rules={[{ validator: isSame }]}
      >
        <Input.Password autoComplete="new-password" visibilityToggle={false} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={command.busy}>
        修改密码
      </Button>
    </Form>
  );
}
