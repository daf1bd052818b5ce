import { App } from "antd";
import { api, ask } from "../api/client.ts";
import { PasswordField, TextField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";

interface Values {
  password: string;
  code: string;
}

/** 取消动态口令; refused where the installation demands one. */
export function RemoveDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { message } = App.useApp();
  const command = useCommand({
    run: (body: Values) => ask(api.POST("/api/account/second-factor/remove", { body })),
    changes: [["me"]],
    done: () => {
      onClose();
      void message.success("动态口令已取消");
    },
  });
  return (
    <FormDialog<Values> title="取消动态口令" submit="取消动态口令" {...{ open, onClose, command }} send={command.run}>
      <PasswordField name="password" label="当前密码" />
      <TextField name="code" label="动态口令或备用口令" required autoComplete="one-time-code" />
    </FormDialog>
  );
}
