import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Enrolment, Me } from "../api/models.ts";
import { EnrolmentSheet } from "../ui/enrolment-sheet.tsx";
import { Field } from "../ui/public/field.tsx";
import { Frame } from "../ui/public/frame.tsx";
import { Refusal } from "../ui/public/refusal.tsx";
import { submitting } from "../ui/public/submitting.ts";
import { useSending } from "../ui/public/use-sending.ts";
import { SignOut } from "./sign-out.tsx";

/** 设置动态口令, where the installation asks for a second factor and there is none yet. */
export function Enrol({ me, onDone }: { me: Me; onDone: (me: Me) => void }) {
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const { busy, failure, errors, send } = useSending(["password", "code"]);
  const begin = () =>
    send(async () => setEnrolment(await ask(api.POST("/api/account/second-factor", { body: { password } }))));
  const confirm = () =>
    send(async () => {
      await ask(api.POST("/api/account/second-factor/confirm", { body: { code: code.trim() } }));
      onDone(await ask(api.GET("/api/session")));
    });
  return (
    <Frame
      title="设置动态口令"
      lead={`${me.person.name}，按本系统的安全要求，您的账号登录时还须输入手机上的动态口令。`}
    >
      <form onSubmit={submitting(enrolment ? confirm : begin)}>
        <Refusal failure={failure} rest={errors.rest} />
        {enrolment ? (
          <>
            <EnrolmentSheet enrolment={enrolment} />
            <Field
              label="手机上显示的6位数字"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              value={code}
              onChange={(event) => setCode(event.target.value)}
              errors={errors.fields.code ?? []}
            />
          </>
        ) : (
          <Field
            label="当前密码"
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            errors={errors.fields.password ?? []}
          />
        )}
        <button type="submit" className="primary" disabled={busy}>
          {enrolment ? "完成设置" : "下一步"}
        </button>
      </form>
      <SignOut />
    </Frame>
  );
}
