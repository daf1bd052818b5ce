import { App } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Enrolment } from "../api/models.ts";
import { EnrolmentSheet } from "../ui/enrolment-sheet.tsx";
import { PasswordField, TextField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";

interface Values {
  password?: string;
  code?: string;
}

/** 设置动态口令: the password, then the code to scan and the backup codes to print, then a first code to prove it. */
export function EnrolDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { message } = App.useApp();
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const close = () => {
    setEnrolment(undefined);
    onClose();
  };
  const begin = useCommand({
    run: ({ password = "" }: Values) => ask(api.POST("/api/account/second-factor", { body: { password } })),
    changes: [],
    done: setEnrolment,
  });
  const confirm = useCommand({
    run: ({ code = "" }: Values) =>
      ask(api.POST("/api/account/second-factor/confirm", { body: { code: code.trim() } })),
    changes: [["me"]],
    done: () => {
      close();
      begin.reset();
      void message.success("动态口令已设置");
    },
  });
  if (enrolment) {
    const of = { open, onClose: close, command: confirm, send: confirm.run };
    return (
      <FormDialog<Values> title="设置动态口令" submit="完成设置" {...of}>
        <EnrolmentSheet enrolment={enrolment} />
        <TextField name="code" label="手机上显示的6位数字" required autoComplete="one-time-code" />
      </FormDialog>
    );
  }
  return (
    <FormDialog<Values>
      title="设置动态口令"
      submit="下一步"
      {...{ open, onClose: close, command: begin }}
      send={begin.run}
    >
      <PasswordField name="password" label="当前密码" />
    </FormDialog>
  );
}
