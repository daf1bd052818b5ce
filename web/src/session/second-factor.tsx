import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Me } from "../api/models.ts";
import { Field } from "../ui/public/field.tsx";
import { Frame } from "../ui/public/frame.tsx";
import { Refusal } from "../ui/public/refusal.tsx";
import { submitting } from "../ui/public/submitting.ts";
import { useSending } from "../ui/public/use-sending.ts";

/** 动态口令: the second factor, or one of the backup codes. */
export function SecondFactor({ onDone, onBack }: { onDone: (me: Me) => void; onBack: () => void }) {
  const [code, setCode] = useState("");
  const { busy, failure, errors, send } = useSending(["code"]);
  const confirm = () =>
    send(async () => onDone(await ask(api.POST("/api/session/second-factor", { body: { code: code.trim() } }))));
  return (
    <Frame title="动态口令">
      <form onSubmit={submitting(confirm)}>
        <Refusal failure={failure} rest={errors.rest} />
        <Field
          label="动态口令或备用口令"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus
          value={code}
          onChange={(event) => setCode(event.target.value)}
          errors={errors.fields.code ?? []}
          hint="打开手机上的动态口令应用，输入本系统当前的6位数字；手机不在身边时可输入一个备用口令。"
        />
        <button type="submit" className="primary" disabled={busy}>
          {busy ? "正在验证…" : "验证"}
        </button>
        <button type="button" onClick={onBack}>
          返回登录
        </button>
      </form>
    </Frame>
  );
}
