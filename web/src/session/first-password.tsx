import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Me } from "../api/models.ts";
import { Field } from "../ui/public/field.tsx";
import { Frame } from "../ui/public/frame.tsx";
import { NewPassword } from "../ui/public/new-password.tsx";
import { Refusal } from "../ui/public/refusal.tsx";
import { submitting } from "../ui/public/submitting.ts";
import { useSending } from "../ui/public/use-sending.ts";
import { SignOut } from "./sign-out.tsx";

/** 首次修改密码: the password that somebody else has seen is changed before anything else. */
export function FirstPassword({ me, onDone }: { me: Me; onDone: (me: Me) => void }) {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const { busy, failure, errors, send } = useSending(["current", "next"]);
  const change = () =>
    send(async () => {
      await ask(api.POST("/api/account/password", { body: { current, next } }));
      onDone(await ask(api.GET("/api/session")));
    });
  return (
    <Frame title="修改初始密码" lead={`${me.person.name}，为保证只有您本人知道密码，请先修改管理员告知的初始密码。`}>
      <form onSubmit={submitting(change)}>
        <Refusal failure={failure} rest={errors.rest} />
        <Field
          label="初始密码"
          type="password"
          autoComplete="current-password"
          required
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
          errors={errors.fields.current ?? []}
        />
        <NewPassword username={me.account.username} value={next} onChange={setNext} errors={errors.fields.next ?? []} />
        <button type="submit" className="primary" disabled={busy}>
          {busy ? "正在保存…" : "保存并继续"}
        </button>
      </form>
      <SignOut />
    </Frame>
  );
}
