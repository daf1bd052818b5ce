import { api, ask } from "../../api/client.ts";
import { PasswordField, TextField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { useMe } from "../../ui/me.ts";
import { type ActDialogProps, useAct } from "./use-act.ts";

interface Values {
  password: string;
  code?: string;
}

/** 签字: one proves again who one is, for this signature. */
export function SignDialog({ place, decision, words, open, onClose }: SignDialogProps) {
  const { secondFactor } = useMe();
  const command = useAct(place, {
    run: ({ password, code }: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/signatures", {
          params: { path: place },
          body: { decision, password, ...(code ? { code } : {}) },
        }),
      ),
    said: "已签字",
    done: onClose,
  });
  return (
    <FormDialog<Values> title="签字" submit="签字" {...{ open, onClose, command }} send={command.run}>
      <p>结论：{words}。签字表示您同意这一结论；结论变更后须重新签字。</p>
      <PasswordField name="password" label="登录密码" />
      {secondFactor ? <TextField name="code" label="动态口令" required autoComplete="one-time-code" /> : null}
    </FormDialog>
  );
}

interface SignDialogProps extends ActDialogProps {
  /** The act whose conclusion is signed. */
  decision: string;
  words: string;
}
