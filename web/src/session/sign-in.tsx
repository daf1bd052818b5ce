import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Me } from "../api/models.ts";
import { Field } from "../ui/public/field.tsx";
import { Frame } from "../ui/public/frame.tsx";
import { Refusal } from "../ui/public/refusal.tsx";
import { submitting } from "../ui/public/submitting.ts";
import { useSending } from "../ui/public/use-sending.ts";

/** 登录: account and password. */
export function SignIn({ onDone }: { onDone: (state: Me | "second-factor") => void }) {
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const { busy, failure, errors, send } = useSending(["username", "password"]);
  const signIn = () =>
    send(async () => {
      const answer = await ask(api.POST("/api/session", { body: { username: username.trim(), password } }));
      onDone("next" in answer ? answer.next : answer);
    });
  return (
    <Frame title="登录">
      {new URLSearchParams(location.search).has("ended") ? (
        <p role="status">登录已失效（长时间未操作或已在别处退出），请重新登录。</p>
      ) : null}
      <form onSubmit={submitting(signIn)}>
        <Refusal failure={failure} rest={errors.rest} />
        <Field
          label="登录账号"
          autoComplete="username"
          autoCapitalize="none"
          required
          value={username}
          onChange={(event) => setUsername(event.target.value)}
          errors={errors.fields.username ?? []}
        />
        <Field
          label="密码"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          errors={errors.fields.password ?? []}
        />
        <button type="submit" className="primary" disabled={busy}>
          {busy ? "正在登录…" : "登录"}
        </button>
      </form>
      <p className="aside">忘记密码时，请联系本单位或上级单位的安全管理员重置。</p>
      <p className="aside">
        对公示的评估结果提出过异议的，可以<a href="/receipts">凭回执号查询办理情况</a>。
      </p>
    </Frame>
  );
}
