import { App } from "antd";
import { api, ask } from "../api/client.ts";
import { TextField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";

/** 发送测试邮件: whether letters arrive is seen in a mailbox. */
export function TryDialog({
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
    run: (body: { to: string }) =>
      ask(api.POST("/api/organisations/{organisation}/mail/trial", { params: { path: { organisation } }, body })),
    changes: [["letters", organisation]],
    done: () => {
      onClose();
      void message.success("测试邮件已提交发送");
    },
  });
  return (
    <FormDialog<{ to: string }> title="发送测试邮件" submit="发送" {...{ open, onClose, command }} send={command.run}>
      <TextField name="to" label="收件地址" required hint="发送后地址即不再保存。" />
    </FormDialog>
  );
}
